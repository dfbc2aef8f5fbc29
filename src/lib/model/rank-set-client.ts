import { rankSet, type RankSet } from './rank-set.ts';
import { rankMessage, type RankAnswer, type RankMessage } from './rank-set-message.ts';
import type { RankQuestion } from './rank-statement.ts';

/** Under this many communes a worker costs more than the answer. */
export const fewEnough = 2_000;

/** What a client needs of a Worker. */
export interface RankWorker {
	postMessage(message: RankMessage, transfer: Transferable[]): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<RankAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

interface Job {
	id: number;
	question: RankQuestion;
	settle: (set: RankSet | null | undefined) => void;
	fail: (cause: Error) => void;
}

/**
 * Asks for rank sets: at once for a small group, of a worker for a large one. One question is in the
 * worker at a time; one that is cancelled while it waits is never sent.
 */
export class RankSetClient {
	readonly #open: () => RankWorker;
	#worker: RankWorker | null = null;
	#lastId = 0;
	#running: Job | null = null;
	#waiting: Job[] = [];

	constructor(open: () => RankWorker = openWorker) {
		this.#open = open;
	}

	/**
	 * The set, null when the commune's counts are not whole, undefined when the question was cancelled.
	 * `answer` rejects when the worker cannot start or fails.
	 */
	ask(question: RankQuestion): { id: number; answer: Promise<RankSet | null | undefined> } {
		const id = ++this.#lastId;
		if (question.others.length < fewEnough) {
			return { id, answer: Promise.resolve(rankSet(question.own, question.others)) };
		}
		const answer = new Promise<RankSet | null | undefined>((settle, fail) => {
			this.#waiting.push({ id, question, settle, fail });
		});
		this.#next();
		return { id, answer };
	}

	/** The answer of a cancelled question is undefined, at once; one that has come is left alone. */
	cancel(id: number): void {
		const job = [this.#running, ...this.#waiting].find((one) => one?.id === id);
		job?.settle(undefined);
		this.#waiting = this.#waiting.filter((one) => one.id !== id);
	}

	/** Ends the worker; what was asked is answered as cancelled. The next question opens another. */
	close(): void {
		for (const job of [this.#running, ...this.#waiting]) job?.settle(undefined);
		this.#running = null;
		this.#waiting = [];
		this.#worker?.terminate();
		this.#worker = null;
	}

	#next(): void {
		const job = this.#running === null ? this.#waiting.shift() : undefined;
		if (!job) return;
		this.#running = job;
		try {
			const message = rankMessage(job.id, job.question);
			this.#started().postMessage(message, [
				message.numerators.buffer,
				message.denominators.buffer
			]);
		} catch (cause) {
			this.#fail(cause instanceof Error ? cause : new Error(String(cause)));
		}
	}

	#started(): RankWorker {
		if (this.#worker !== null) return this.#worker;
		const worker = this.#open();
		worker.onmessage = ({ data }) => {
			if (this.#running?.id !== data.id) return;
			this.#running.settle(data.set);
			this.#running = null;
			this.#next();
		};
		worker.onerror = ({ message }) => this.#fail(new Error(message || 'rank set worker'));
		this.#worker = worker;
		return worker;
	}

	/** The worker is done for: its question fails, the next one has a new worker. */
	#fail(cause: Error): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#running?.fail(cause);
		this.#running = null;
		this.#next();
	}
}

function openWorker(): RankWorker {
	// Written out in full: Vite only finds a worker's file in this very form.
	return new Worker(new URL('./rank-set-worker.ts', import.meta.url), { type: 'module' });
}
