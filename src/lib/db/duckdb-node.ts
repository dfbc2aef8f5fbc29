import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { arrowColumns, arrowRows, type ArrowTable } from './arrow-result.ts';
import { DatabaseError, statementError } from './database-error.ts';
import { limitedAnswer, type ReaderDatabase } from './reader-database.ts';
import { applySettings, queryConfig } from './settings.ts';
import type { Sql } from './sql.ts';

// The package's Node build is CommonJS whose names a static import does not see.
const require = createRequire(import.meta.url);
const published = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

/**
 * The same engine as the browser's, in the same `eh` wasm, for scripts and tests. It blocks: every
 * call has done its work when it returns its promise. One instance costs about 270 MB and 1.5 s, so
 * a script opens one. `wasm`: path of another build of the engine.
 */
export async function openNodeDatabase(wasm: string = published): Promise<ReaderDatabase> {
	const duckdb: typeof import('@duckdb/duckdb-wasm/blocking') = require('@duckdb/duckdb-wasm/blocking');
	const bindings = await duckdb.createDuckDB(
		// `mvp` is never chosen, Node having wasm exceptions, but must be named.
		{ mvp: { mainModule: wasm, mainWorker: '' }, eh: { mainModule: wasm, mainWorker: '' } },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await bindings.instantiate(() => {});
	bindings.open({ query: queryConfig });
	let connection: DuckDBConnection | null = bindings.connect();

	function execute({ text, values }: Sql): ArrowTable {
		if (connection === null) throw new DatabaseError('closed', 'the database is closed');
		try {
			if (values.length === 0) return connection.query(text);
			const statement = connection.prepare(text);
			try {
				return statement.query(...values);
			} finally {
				statement.close();
			}
		} catch (cause) {
			throw statementError(cause);
		}
	}

	const db: ReaderDatabase = {
		rows: async (query, parse) => arrowRows(execute(query)).map(parse),
		columns: async (query) => arrowColumns(execute(query)),
		run: async (statement) => void execute(statement),
		registerFile: async (name, bytes) => bindings.registerFileBuffer(name, bytes),
		ask: async (text, limits) => {
			if (connection === null) throw new DatabaseError('closed', 'the database is closed');
			try {
				return await limitedAnswer(await connection.send(text, true), limits);
			} catch (cause) {
				throw statementError(cause);
			}
		},
		registerBlob: async (name, blob) =>
			bindings.registerFileBuffer(name, new Uint8Array(await blob.arrayBuffer())),
		dropFile: async (name) => bindings.dropFile(name),
		close: async () => {
			connection?.close();
			connection = null;
		}
	};
	await applySettings(db);
	return db;
}
