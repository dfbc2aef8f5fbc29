import type { Sql } from './sql.ts';

/** A plain value as it comes out of the engine: numbers are numbers, NULL is null. */
export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** Columns of a result, by name; numeric columns keep null for NULL. */
export type Columns = Record<string, Cell[]>;

/** All the rest of the project knows of a database. Errors are `DatabaseError`. */
export interface Database {
	/** Rows of a query, each let in by `parse`; small results. */
	rows<T>(query: Sql, parse: (row: Row) => T): Promise<T[]>;
	/** The same by column: 35,000 rows cost a few milliseconds. */
	columns(query: Sql): Promise<Columns>;
	/** A statement without a result. */
	run(statement: Sql): Promise<void>;
	/** Makes `name` readable by `read_csv` from bytes already in memory. */
	registerFile(name: string, bytes: Uint8Array): Promise<void>;
	dropFile(name: string): Promise<void>;
	close(): Promise<void>;
}
