import type { Catalogue } from '../domain/published.ts';
import { DatabaseError, type DatabaseErrorKind } from './database-error.ts';
import type { Database } from './database.ts';
import type { OpenOptions } from './duckdb-browser.ts';
import { createTables, loadIndicator, loadTerritories } from './tables.ts';
import { territoryBytes } from './territory-bytes.ts';
import { verifiedFile } from './verified-file.ts';

export type EngineState =
	| { kind: 'idle' }
	/** Bytes of the engine; both 0 until the download begins, equal while the tables are filled. */
	| { kind: 'loading'; loaded: number; total: number }
	| { kind: 'ready' }
	/** `file`: the one that did not arrive, when the fault is of a file. */
	| { kind: 'failed'; fault: DatabaseErrorKind; file: string | null };

export interface EngineOptions {
	/** Address of a file of the site's data, e.g. `/data/territoires/communes.csv?v=…`. */
	address: (path: string) => string;
	catalogue: () => Promise<Pick<Catalogue, 'indicators'>>;
	/** Tests give the Node build; the browser build is loaded on the first start. */
	open?: (options: OpenOptions) => Promise<Database>;
	fetch?: typeof fetch;
}

/** One instance: where it stands, and what it has loaded. */
interface Run {
	abort: AbortController;
	ready: Promise<Database>;
	/** By id: loaded, or being loaded. */
	indicators: Partial<Record<string, Promise<Database>>>;
	/** By what they hold: tables that are not published. */
	given: WeakMap<object, Promise<Database>>;
}

/**
 * The database of the pages, started when first needed. A failure is never kept: the next call
 * starts afresh. The state is mirrored on `<html data-engine>`.
 */
export class Engine {
	#options: EngineOptions;
	#state = $state.raw<EngineState>({ kind: 'idle' });
	#run: Run | null = null;
	#hasBegun = false;
	#hasFailed = false;

	constructor(options: EngineOptions) {
		this.#options = options;
	}

	get state(): EngineState {
		return this.#state;
	}

	/** The database with its territories. Calls share one start. */
	start(): Promise<Database> {
		this.#run ??= this.#begin();
		return this.#run.ready;
	}

	/** After a failure: the same as `start`, without anything to wait for. */
	retry(): void {
		this.start().catch(() => {});
	}

	/**
	 * The page's own wish, before the reader has one. Nothing if a start has begun, whatever became
	 * of it: what was stopped stays so, and after a failure it is the reader who tries again.
	 */
	startUnasked(): void {
		if (!this.#hasBegun) this.retry();
	}

	/** Stops a start under way; once ready there is nothing to stop. */
	cancel(): void {
		if (this.#state.kind === 'loading') this.#run?.abort.abort();
	}

	/** Starts if need be, and loads an indicator once. Rejects with a `DatabaseError` that names the file. */
	ensureIndicator(id: string): Promise<Database> {
		const run = (this.#run ??= this.#begin());
		const known = run.indicators[id];
		if (known) return known;
		const loading = this.#load(run, id);
		run.indicators[id] = loading;
		loading.catch(() => delete run.indicators[id]);
		return loading;
	}

	/** Starts if need be, and lets the page fill a table of what it holds, once for each instance. */
	ensureGiven<T extends object>(
		held: T,
		fill: (db: Database, held: T) => Promise<void>
	): Promise<Database> {
		const run = (this.#run ??= this.#begin());
		const known = run.given.get(held);
		if (known) return known;
		const filling = run.ready.then(async (db) => {
			await fill(db, held);
			return db;
		});
		run.given.set(held, filling);
		filling.catch(() => run.given.delete(held));
		return filling;
	}

	#begin(): Run {
		const abort = new AbortController();
		this.#hasBegun = true;
		this.#set({ kind: 'loading', loaded: 0, total: 0 });
		// The files travel beside the engine: on a slow line they are there before it can read them.
		const files = territoryBytes(this.#options.address, this.#fetchUntil(abort.signal));
		// Waited for only once the engine is there; a refusal before that must not be left unheard.
		files.catch(() => {});
		const run: Run = {
			abort,
			indicators: {},
			given: new WeakMap(),
			ready: this.#open(abort.signal, files)
		};
		run.ready.then(
			() => this.#run === run && this.#set({ kind: 'ready' }),
			(error: unknown) => {
				if (this.#run !== run) return;
				this.#run = null;
				this.#set(failure(error));
				this.#hasFailed = this.#state.kind === 'failed';
			}
		);
		return run;
	}

	async #open(signal: AbortSignal, files: ReturnType<typeof territoryBytes>): Promise<Database> {
		const open = this.#options.open ?? (await import('./duckdb-browser.ts')).openBrowserDatabase;
		const db = await open({
			signal,
			isFresh: this.#hasFailed,
			onProgress: ({ loaded, total }) => {
				if (!signal.aborted) this.#set({ kind: 'loading', loaded, total });
			},
			onBroken: () => this.#restart(signal)
		});
		try {
			await createTables(db);
			await loadTerritories(db, await files);
			if (signal.aborted) throw new DatabaseError('cancelled', 'the start was cancelled');
			return db;
		} catch (cause) {
			await db.close();
			throw cause;
		}
	}

	/** What the broken instance had loaded is gone with it; the query that broke it is not asked again. */
	#restart(signal: AbortSignal): void {
		if (this.#run?.abort.signal !== signal || this.#state.kind !== 'ready') return;
		this.#run = null;
		this.retry();
	}

	async #load({ abort, ready }: Run, id: string): Promise<Database> {
		const bytes = this.#indicatorBytes(id, abort.signal);
		bytes.catch(() => {});
		const db = await ready;
		await loadIndicator(db, id, await bytes);
		return db;
	}

	async #indicatorBytes(id: string, signal: AbortSignal): Promise<Uint8Array> {
		const { indicators } = await this.#options.catalogue();
		const indicator = indicators.find((candidate) => candidate.id === id);
		if (!indicator) throw new DatabaseError('file', `${id}: not in the catalogue`, { file: id });
		const address = this.#options.address(indicator.path);
		return verifiedFile(address, indicator, this.#fetchUntil(signal));
	}

	/** Fetches that end with the start they are part of. */
	#fetchUntil(signal: AbortSignal): typeof fetch {
		const fetchFile = this.#options.fetch ?? fetch;
		return (address, init) => fetchFile(address, { ...init, signal });
	}

	#set(state: EngineState): void {
		this.#state = state;
		if (typeof document !== 'undefined') document.documentElement.dataset.engine = state.kind;
	}
}

function failure(error: unknown): EngineState {
	if (!(error instanceof DatabaseError)) return { kind: 'failed', fault: 'start', file: null };
	if (error.kind === 'cancelled') return { kind: 'idle' };
	return { kind: 'failed', fault: error.kind, file: error.file };
}
