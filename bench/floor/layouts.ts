// Forms in which an indicator could reach the engine: each is brought into the same table, and asked the same question.
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { listening } from '../../src/lib/db/worker-terms.ts';

/** How one form is brought in: statements over the registered files, or an Arrow stream per file. */
export interface LayoutLoad {
	files: readonly { name: string; address: string }[];
	isArrow: boolean;
	statements: readonly string[];
}

export interface LayoutTimes {
	/** Milliseconds from bytes in memory to a full table, then of the first question. */
	load: number;
	ask: number;
	rows: number;
}

const address = new URL(wasmUrl, location.href).href;
const worker = new Worker(new URL('../../src/lib/db/duckdb-worker.ts', import.meta.url), {
	type: 'module',
	name: address
});
await new Promise<void>((resolve) => {
	worker.addEventListener('message', ({ data }) => data === listening && resolve());
});
const bindings = new AsyncDuckDB(new VoidLogger(), worker);
await bindings.instantiate(address, null);
const connection = await bindings.connect();

async function layoutTimes({ files, isArrow, statements }: LayoutLoad): Promise<LayoutTimes> {
	const contents = await Promise.all(
		files.map(async ({ name, address: from }) => ({
			name,
			bytes: new Uint8Array(await (await fetch(from)).arrayBuffer())
		}))
	);
	await connection.query('DROP TABLE IF EXISTS observation');
	await connection.query(
		'CREATE TABLE observation (code VARCHAR, periode VARCHAR, valeur DOUBLE, statut VARCHAR, numerateur DOUBLE, denominateur DOUBLE)'
	);
	const start = performance.now();
	for (const { name, bytes } of contents) await bring(connection, name, bytes, isArrow);
	for (const statement of statements) await connection.query(statement);
	const loaded = performance.now();
	const answer = await connection.query(
		'SELECT count(*)::DOUBLE AS n, median(valeur) AS m FROM observation GROUP BY periode ORDER BY periode'
	);
	const asked = performance.now();
	const rows = answer.toArray().reduce((sum: number, row) => sum + Number(row['n']), 0);
	if (!isArrow) for (const { name } of files) await bindings.dropFile(name);
	return { load: loaded - start, ask: asked - loaded, rows };
}

async function bring(
	to: AsyncDuckDBConnection,
	name: string,
	bytes: Uint8Array,
	isArrow: boolean
): Promise<void> {
	if (isArrow) await to.insertArrowFromIPCStream(bytes, { name, create: true });
	else await bindings.registerFileBuffer(name, bytes);
}

Reflect.set(window, 'layoutTimes', layoutTimes);
