import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { arrowColumns, arrowRows, type ArrowTable } from './arrow-result.ts';
import { DatabaseError, statementError } from './database-error.ts';
import { limitedAnswer, type ReaderDatabase } from './reader-database.ts';
import { applySettings, queryConfig } from './settings.ts';
import type { Sql } from './sql.ts';
import { listening } from './worker-terms.ts';

export interface OpenOptions {
	/** Past the browser's cache: what came last time may have been damaged. */
	isFresh?: boolean;
	/** Stops the download and the worker. */
	signal?: AbortSignal;
	onProgress?: (progress: { loaded: number; total: number }) => void;
	/** Called once, when the instance can no longer be trusted and its worker has been ended. */
	onBroken?: (error: DatabaseError) => void;
}

/** The engine in a worker of its own, served by this site. Nothing is kept of a failed start. */
export async function openBrowserDatabase(options: OpenOptions = {}): Promise<ReaderDatabase> {
	const { signal, onProgress } = options;
	const stopped = () => new DatabaseError('cancelled', 'the start was cancelled');
	if (signal?.aborted) throw stopped();
	// Only the build with WebAssembly exceptions is shipped; older browsers keep the other pages.
	if (!hasWasmExceptions()) {
		throw new DatabaseError('unsupported', 'this browser has no WebAssembly exceptions');
	}
	// The worker, its module and what speaks to it arrive together.
	const address = wasmAddress(options.isFresh === true);
	const worker = new Worker(new URL('./duckdb-worker.ts', import.meta.url), {
		type: 'module',
		name: address
	});
	const speaking = import('@duckdb/duckdb-wasm').catch((cause: unknown) => {
		throw new DatabaseError('start', 'the engine module did not load', { cause });
	});
	// Waited for only once the worker is there; a refusal before that must not be left unheard.
	speaking.catch(() => {});
	const end = ending(worker);
	const abort = () => end.now(stopped());
	signal?.addEventListener('abort', abort);
	worker.addEventListener('error', (event) =>
		end.now(new DatabaseError('start', event.message || 'the engine worker did not load'))
	);
	try {
		if (signal?.aborted) throw stopped();
		await end.or(firstWord(worker));
		const duckdb = await end.or(speaking);
		const bindings = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		const opened = async () => {
			await bindings.instantiate(address, null, ({ bytesLoaded, bytesTotal }) =>
				onProgress?.({ loaded: bytesLoaded, total: bytesTotal })
			);
			await bindings.open({ query: queryConfig });
			return bindings.connect();
		};
		const connection = await end.or(opened());
		const db = databaseOf(connection, end, options);
		await applySettings(db);
		return db;
	} catch (cause) {
		const error =
			cause instanceof DatabaseError
				? cause
				: new DatabaseError('start', 'the engine did not start', { cause });
		end.now(error);
		throw error;
	} finally {
		signal?.removeEventListener('abort', abort);
	}
}

/** The smallest module with a `try`: validating it compiles nothing. */
const withException = Uint8Array.of(
	...[0, 97, 115, 109, 1, 0, 0, 0],
	...[1, 4, 1, 96, 0, 0],
	...[3, 2, 1, 0],
	...[10, 8, 1, 6, 0, 6, 64, 25, 11, 11]
);

function hasWasmExceptions(): boolean {
	return WebAssembly.validate(withException);
}

function wasmAddress(isFresh: boolean): string {
	const address = new URL(wasmUrl, location.href);
	if (isFresh) address.searchParams.set('v', String(Date.now()));
	return address.href;
}

function firstWord(worker: Worker): Promise<void> {
	return new Promise((resolve) => {
		worker.addEventListener('message', function heard({ data }: MessageEvent<unknown>) {
			if (data !== listening) return;
			worker.removeEventListener('message', heard);
			resolve();
		});
	});
}

/** Statements wait for each other: DuckDB answers one at a time and a prepared one takes three messages. */
function databaseOf(
	connection: AsyncDuckDBConnection,
	end: Ending,
	{ onBroken }: OpenOptions
): ReaderDatabase {
	let last: Promise<unknown> = Promise.resolve();

	function inTurn<T>(task: () => Promise<T>): Promise<T> {
		const result = last.then(() => end.or(end.error ? Promise.reject(end.error) : task()));
		const checked = result.catch((cause: unknown) => {
			const error = statementError(cause);
			if (error.kind === 'unusable' || error.kind === 'start') {
				if (!end.error) end.now(error);
				onBroken?.(error);
				onBroken = undefined;
			}
			throw error;
		});
		last = checked.catch(() => {});
		return checked;
	}

	async function execute({ text, values }: Sql): Promise<ArrowTable> {
		if (values.length === 0) return connection.query(text);
		const statement = await connection.prepare(text);
		try {
			return await statement.query(...values);
		} finally {
			// After a fault of the engine this fails too, and would hide the first reason.
			await statement.close().catch(() => {});
		}
	}

	return {
		rows: async (query, parse) => arrowRows(await inTurn(() => execute(query))).map(parse),
		columns: async (query) => arrowColumns(await inTurn(() => execute(query))),
		run: async (statement) => void (await inTurn(() => execute(statement))),
		// A copy, because what is sent to the worker is lost to the page.
		registerFile: (name, bytes) =>
			inTurn(() => connection.bindings.registerFileBuffer(name, bytes.slice())),
		ask: (text, limits) =>
			inTurn(async () => limitedAnswer(await connection.send(text, true), limits)),
		registerBlob: (name, blob) =>
			inTurn(() => connection.bindings.registerFileHandle(name, blob, fileReader, true)),
		dropFile: async (name) => void (await inTurn(() => connection.bindings.dropFile(name))),
		close: async () => end.now(new DatabaseError('closed', 'the database is closed'))
	};
}

/** `DuckDBDataProtocol.BROWSER_FILEREADER`, of a module that is loaded later. */
const fileReader = 2;

/** A worker that is ended answers nothing more: whoever waits for it must be told. */
interface Ending {
	readonly error: DatabaseError | null;
	now(error: DatabaseError): void;
	/** The result of a task, or the end if it comes first. */
	or<T>(task: Promise<T>): Promise<T>;
}

function ending(worker: Worker): Ending {
	let error: DatabaseError | null = null;
	let reject: (error: DatabaseError) => void = () => {};
	const ended = new Promise<never>((_, rejectEnded) => (reject = rejectEnded));
	ended.catch(() => {});
	return {
		get error() {
			return error;
		},
		now(reason) {
			if (error) return;
			error = reason;
			worker.terminate();
			reject(reason);
		},
		or: (task) => Promise.race([task, ended])
	};
}
