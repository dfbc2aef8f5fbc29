import { join, name, sql, type Sql } from './sql.ts';

/** Column types of our files. */
const types = {
	text: { declared: sql`VARCHAR`, quoted: sql`'VARCHAR'` },
	real: { declared: sql`DOUBLE`, quoted: sql`'DOUBLE'` },
	integer: { declared: sql`INTEGER`, quoted: sql`'INTEGER'` },
	boolean: { declared: sql`BOOLEAN`, quoted: sql`'BOOLEAN'` }
};
export type ColumnType = keyof typeof types;
export type ColumnTypes = Readonly<Record<string, ColumnType>>;

/** `code VARCHAR, valeur DOUBLE`, for `CREATE TABLE`. */
export function columnDefinitions(columns: ColumnTypes): Sql {
	const pieces = Object.entries(columns).map(
		([column, type]) => sql`${name(column)} ${types[type].declared}`
	);
	return join(pieces, ',');
}

/**
 * A registered file read as CSV with every type declared, in the order of its header. Nothing is
 * sniffed: a file of `75056` would be read as numbers, and `01001` lose its zero.
 */
export function readCsv(file: string, columns: ColumnTypes): Sql {
	const pieces = Object.entries(columns).map(
		([column, type]) => sql`${name(column)}: ${types[type].quoted}`
	);
	return sql`read_csv(
		${file}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
		auto_detect = false, columns = {${join(pieces, ',')}}
	)`;
}

/** Names on the first line of a file; our own files never quote them. */
export function csvHeader(bytes: Uint8Array): string[] {
	const end = bytes.indexOf(lineFeed);
	const line = new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
	return line.trim().split(',');
}

const lineFeed = 10;
