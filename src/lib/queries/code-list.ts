import { sql, type Sql } from '../db/sql.ts';

/** Codes as a one-column relation: thousands of them travel as one bound value. */
export function codeList(codes: readonly string[]): Sql {
	return sql`SELECT unnest(string_split(${codes.join(' ')}, ' ')) AS code`;
}
