import type { Explorer } from '../../../lib/db/explorer.svelte.ts';
import type { Outcome } from '../../../lib/db/outcome.ts';
import { forgetHistory, readHistory, remember } from './history.ts';

/** A text of a link is refused past this size: an address so long is no link. */
export const longestLink = 8_000;
/** How long counting what is beyond the limit may take. */
const countTime = 4_000;

export interface RoomLimits {
	rows: number;
	seconds: number;
}

/** What the page holds: the text, what became of it, what was run before. */
export class SqlRoom {
	text = $state('');
	limits = $state<RoomLimits>({ rows: 50_000, seconds: 30 });
	/** Of the last run; null before. */
	outcome = $state.raw<Outcome | null>(null);
	/** Text that the outcome is of: the editor may have changed since. */
	asked = $state('');
	/** Rows in all of a result that was cut; null while it is not known. */
	total = $state<number | null>(null);
	isRunning = $state(false);
	history = $state.raw<string[]>([]);
	readonly explorer: Explorer;

	constructor(explorer: Explorer) {
		this.explorer = explorer;
	}

	/** Once in the browser. */
	wake(): void {
		this.history = readHistory();
	}

	async run(text: string = this.text): Promise<void> {
		if (this.isRunning) return;
		this.isRunning = true;
		this.total = null;
		const { rows, seconds } = this.limits;
		const outcome = await this.explorer.ask(text, {
			rows,
			cells: 2_000_000,
			characters: 40_000_000,
			milliseconds: seconds * 1_000
		});
		this.asked = text;
		this.outcome = outcome;
		this.isRunning = false;
		if (outcome.kind === 'refused') return;
		this.history = remember(this.history, text);
		if (outcome.kind === 'answer' && !outcome.answer.isWhole && outcome.statements === 1) {
			const total = await this.explorer.count(outcome.text, countTime);
			if (this.outcome === outcome) this.total = total;
		}
	}

	/** The same text, told how it would be run. */
	explain(): Promise<void> {
		return this.run(`EXPLAIN ${this.text}`);
	}

	async rebuild(): Promise<void> {
		this.outcome = null;
		await this.explorer.rebuild();
	}

	forget(): void {
		forgetHistory();
		this.history = [];
	}
}
