import { answerOutcome, failedOutcome, Stopped } from './answer-outcome.ts';
import { countRows, RefusedStatement } from './answer-statements.ts';
import { statementError, type DatabaseError, type DatabaseErrorKind } from './database-error.ts';
import {
	fillInstance,
	openInstance,
	type ExplorerOptions,
	type Instance
} from './explorer-instance.ts';
import type { GivenTable } from './explorer-tables.ts';
import { namedTables } from './named-tables.ts';
import type { Outcome } from './outcome.ts';
import type { RowLimits } from './reader-database.ts';
import { acceptedStatements } from './refusal.ts';
import { statements, type Statement } from './statements.ts';

export type ExplorerState =
	| { kind: 'idle' }
	/** Bytes of the engine; both 0 until the download begins. */
	| { kind: 'starting'; loaded: number; total: number }
	| { kind: 'filling'; table: string }
	| { kind: 'asking' }
	| { kind: 'ready' }
	| { kind: 'failed'; fault: DatabaseErrorKind; file: string | null };

export interface AskLimits extends RowLimits {
	/** The engine is ended, and made again, when an answer takes longer. */
	milliseconds: number;
}

type Why = 'cancelled' | 'time' | 'closed';

/**
 * The second engine, locked, where a reader's own SQL runs: it holds copies of the published tables, so
 * that a `DROP` harms nothing. One instance and one request at a time; what never ends is ended with
 * its worker, and the engine is made again with the same tables.
 */
export class Explorer {
	#options: ExplorerOptions;
	#state = $state.raw<ExplorerState>({ kind: 'idle' });
	#loaded = $state.raw<readonly string[]>([]);
	#given = $state.raw<readonly GivenTable[]>([]);
	#wanted: readonly string[] = [];
	#instance: Instance | null = null;
	/** Why the request under way is being ended; null while it is not. */
	#why: Why | null = null;
	#abort = new AbortController();
	#last: Promise<unknown> = Promise.resolve();
	#hasFailed = false;

	constructor(options: ExplorerOptions) {
		this.#options = options;
	}

	get state(): ExplorerState {
		return this.#state;
	}

	/** Indicators whose values are in the tables. */
	get loaded(): readonly string[] {
		return this.#loaded;
	}

	/** Tables of the reader's own, which outlive a restart of the engine. */
	get given(): readonly GivenTable[] {
		return this.#given;
	}

	/** Starts the engine if need be, and loads these indicators. Rejects with a `DatabaseError`. */
	load(indicators: readonly string[] = []): Promise<void> {
		return this.#inTurn(async () => void (await this.#filled(indicators)));
	}

	/** Adds or replaces a table of the reader's own. Rejects with a `DatabaseError`, and forgets it. */
	addTable(table: GivenTable): Promise<void> {
		return this.#inTurn(async () => {
			const others = this.#given.filter(({ name }) => name !== table.name);
			this.#instance?.given.delete(table.name);
			this.#given = [...others, table];
			try {
				await this.#filled([]);
			} catch (cause) {
				this.#given = others;
				throw cause;
			}
		});
	}

	/** Tables of the reader's own do not come back with the next engine. */
	readonly forgetTables = (): void => void (this.#given = []);

	/** Runs a text, after loading the indicators it names. Never rejects. */
	ask(text: string, limits: AskLimits): Promise<Outcome> {
		const accepted = acceptedStatements(text);
		if ('refusal' in accepted) {
			return Promise.resolve({ kind: 'refused', refusal: accepted.refusal });
		}
		return this.#inTurn(() => this.#answer(text, accepted.statements, limits)).catch(failedOutcome);
	}

	/** Rows that a statement has in all; null when that is not known within the time. */
	count(text: string, milliseconds: number): Promise<number | null> {
		const [statement] = statements(text);
		if (!statement) return Promise.resolve(null);
		return this.#inTurn(async () => {
			const { db } = await this.#filled([]);
			return this.#within(milliseconds, () => countRows(db, statement));
		}).catch(() => null);
	}

	/** Ends what is under way: the worker is killed, and the engine made again. */
	cancel(): void {
		if (['starting', 'filling', 'asking'].includes(this.#state.kind)) this.#end('cancelled');
	}

	/** As after a start: published tables come back as they are named, whatever statements did to them. */
	rebuild(): Promise<void> {
		this.#end('closed');
		this.#wanted = [];
		return this.load();
	}

	/** Gives the memory back; the tables asked for come back with the next request. */
	close(): void {
		this.#end('closed');
		this.#set({ kind: 'idle' });
	}

	async #answer(
		text: string,
		accepted: readonly [Statement, ...Statement[]],
		limits: AskLimits
	): Promise<Outcome> {
		const listed = await this.#options.indicators();
		const named = namedTables(text, listed);
		const instance = await this.#filled(named.indicators);
		this.#set({ kind: 'asking' });
		return this.#within(limits.milliseconds, () =>
			answerOutcome(instance, accepted, limits, { named, listed, given: this.#given })
		);
	}

	async #within<T>(milliseconds: number, task: () => Promise<T>): Promise<T> {
		const timer = setTimeout(() => this.#end('time'), milliseconds);
		try {
			return await task();
		} finally {
			clearTimeout(timer);
		}
	}

	/** The instance with every table asked for; opened if there is none. */
	async #filled(more: readonly string[]): Promise<Instance> {
		const isNew = this.#instance === null;
		const instance = this.#instance ?? (await this.#open());
		const indicators = [...this.#wanted, ...more.filter((id) => !this.#wanted.includes(id))];
		try {
			await fillInstance(instance, this.#options, {
				indicators,
				given: this.#given,
				onTable: (table) => this.#set({ kind: 'filling', table })
			});
		} catch (cause) {
			if (statementError(cause).kind !== 'sql' || isNew) throw cause;
			// The reader may have dropped what they are added to: once more, on tables as published.
			this.#drop();
			return this.#filled(more);
		}
		// Remembered once they came: a file that does not come must not fail every later request.
		this.#wanted = indicators;
		this.#loaded = [...instance.indicators];
		return instance;
	}

	async #open(): Promise<Instance> {
		const { signal } = this.#abort;
		this.#set({ kind: 'starting', loaded: 0, total: 0 });
		const instance = await openInstance(this.#options, {
			signal,
			isFresh: this.#hasFailed,
			onProgress: ({ loaded, total }) => {
				if (!signal.aborted) this.#set({ kind: 'starting', loaded, total });
			}
		});
		if (signal.aborted) await instance.db.close();
		this.#instance = instance;
		return instance;
	}

	/** Requests wait for each other. */
	#inTurn<T>(request: () => Promise<T>): Promise<T> {
		const result = this.#last.then(async () => {
			this.#why = null;
			this.#abort = new AbortController();
			try {
				const value = await request();
				this.#hasFailed = false;
				this.#set({ kind: 'ready' });
				return value;
			} catch (cause) {
				throw this.#settled(cause);
			}
		});
		this.#last = result.catch(() => {});
		return result;
	}

	/** Leaves the engine usable after a failed request, and says what failed. */
	#settled(cause: unknown): RefusedStatement | Stopped | DatabaseError {
		if (this.#why !== null) {
			const { kind } = this.#state;
			this.#set({ kind: 'idle' });
			// A reader who gives up a start or a table is not made to wait for it again.
			if (kind === 'asking' && this.#why !== 'closed') this.#remake();
			return new Stopped(this.#why);
		}
		if (cause instanceof RefusedStatement) {
			this.#set({ kind: 'ready' });
			if (cause.cause.kind === 'unusable') this.#remake();
			return cause;
		}
		const error = statementError(cause);
		const isLost = error.kind !== 'file' && error.kind !== 'sql';
		if (isLost) this.#drop();
		this.#hasFailed = isLost;
		this.#set({ kind: 'failed', fault: error.kind, file: error.file });
		return error;
	}

	#remake(): void {
		this.#drop();
		void this.load().catch(() => {});
	}

	#end(why: Why): void {
		this.#why ??= why;
		this.#abort.abort();
		this.#drop();
	}

	#drop(): void {
		void this.#instance?.db.close();
		this.#instance = null;
		this.#loaded = [];
	}

	#set(state: ExplorerState): void {
		this.#state = state;
	}
}
