import type { MatchReport } from './match.ts';
import type { OwnChoice } from './own-choice.ts';
import { OwnFileError } from './own-file-fault.ts';
import type { OwnAnswer, OwnRequest, OwnSummary, Resolution } from './own-file-protocol.ts';
import type { OwnQuestion, OwnValues } from './own-values.ts';
import type { TextFormat } from './sniff.ts';

/** What a page does with a reader's file. Methods reject with `OwnFileError`. */
export class OwnClient {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, (answer: OwnAnswer) => void>();
	#last = 0;

	constructor() {
		this.#worker = new Worker(new URL('./own-file-worker.ts', import.meta.url), { type: 'module' });
		this.#worker.addEventListener(
			'message',
			({ data }: MessageEvent<{ id: number; answer: OwnAnswer }>) =>
				this.#waiting.get(data.id)?.(data.answer)
		);
		// A worker that is killed for want of memory answers nothing more.
		this.#worker.addEventListener('error', () => {
			for (const give of this.#waiting.values()) give({ kind: 'fault', fault: { kind: 'memory' } });
		});
	}

	async read(
		file: File,
		options: { format: Partial<TextFormat>; sheet: string | null; communes: string },
		onProgress: (share: number) => void
	): Promise<OwnSummary> {
		const answer = await this.#ask({ kind: 'read', file, ...options }, onProgress);
		return of(answer, 'read').summary;
	}

	async match(
		choice: OwnChoice,
		resolutions: readonly Resolution[]
	): Promise<{ report: MatchReport; valueColumns: number[]; periods: string[] }> {
		return of(await this.#ask({ kind: 'match', choice, resolutions }), 'match');
	}

	async values(question: Omit<OwnQuestion, 'decimal'>): Promise<OwnValues> {
		return of(await this.#ask({ kind: 'values', question }), 'values').values;
	}

	async csv(): Promise<Blob> {
		return of(await this.#ask({ kind: 'csv' }), 'csv').file;
	}

	close(): void {
		this.#worker.terminate();
		this.#waiting.clear();
	}

	#ask(request: OwnRequest, onProgress: (share: number) => void = () => {}): Promise<OwnAnswer> {
		const id = ++this.#last;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, (answer) => {
				if (answer.kind === 'progress') {
					onProgress(answer.share);
					return;
				}
				this.#waiting.delete(id);
				if (answer.kind === 'fault') reject(new OwnFileError(answer.fault));
				else resolve(answer);
			});
			this.#worker.postMessage({ id, request });
		});
	}
}

function of<K extends OwnAnswer['kind']>(
	answer: OwnAnswer,
	kind: K
): Extract<OwnAnswer, { kind: K }> {
	if (isKind(answer, kind)) return answer;
	throw new TypeError(`the worker answered ${answer.kind}, expected ${kind}`);
}

function isKind<K extends OwnAnswer['kind']>(
	answer: OwnAnswer,
	kind: K
): answer is Extract<OwnAnswer, { kind: K }> {
	return answer.kind === kind;
}
