import type { InseeCode } from '../../../lib/domain/commune.ts';
import { OwnClient } from '../../../lib/own-file/own-client.ts';
import type { OwnChoice } from '../../../lib/own-file/own-choice.ts';
import { OwnFileError, type OwnFileFault } from '../../../lib/own-file/own-file-fault.ts';
import type { OwnSummary, Resolution } from '../../../lib/own-file/own-file-protocol.ts';
import type { MatchReport } from '../../../lib/own-file/match.ts';
import type { Combination, OwnValues } from '../../../lib/own-file/own-values.ts';
import type { TextFormat } from '../../../lib/own-file/sniff.ts';

export type OwnState =
	| { kind: 'none' }
	| { kind: 'reading'; share: number }
	| { kind: 'failed'; fault: OwnFileFault }
	| { kind: 'ready' };

/** What is shown of the file: one column of numbers, at one period. */
export interface Shown {
	column: number;
	period: string | null;
	combination: Combination;
}

/** The reader's file on this page: what was read, what was corrected, what is shown. */
export class OwnFile {
	state = $state.raw<OwnState>({ kind: 'none' });
	file = $state.raw<File | null>(null);
	summary = $state.raw<OwnSummary | null>(null);
	choice = $state.raw<OwnChoice>({ key: null, departement: null, period: null });
	report = $state.raw<MatchReport | null>(null);
	valueColumns = $state.raw<number[]>([]);
	periods = $state.raw<string[]>([]);
	shown = $state.raw<Shown | null>(null);
	values = $state.raw<OwnValues | null>(null);
	/** Cell → the commune that the reader chose for it. */
	resolutions = $state.raw<readonly Resolution[]>([]);
	/** When the file was chosen, on the clock of `performance`. */
	since = $state.raw<number | null>(null);

	#client: OwnClient | null = null;
	readonly #communes: () => Promise<string>;
	/** The latest request wins. */
	#turn = 0;

	/** `communes`: the text of `recherche.tsv`. */
	constructor(communes: () => Promise<string>) {
		this.#communes = communes;
	}

	/** Fetches what reading needs, so that nothing is asked for once a file is chosen. Never rejects. */
	async prepare(): Promise<void> {
		this.#client ??= new OwnClient();
		await this.#communes().catch(() => '');
	}

	/** Reads a file, or reads it again with a correction. Never rejects. */
	async open(
		file: File,
		format: Partial<TextFormat> = {},
		sheet: string | null = null
	): Promise<void> {
		const turn = ++this.#turn;
		if (this.file !== file) this.since = performance.now();
		this.file = file;
		this.state = { kind: 'reading', share: 0 };
		try {
			const communes = await this.#communes();
			const client = (this.#client ??= new OwnClient());
			const summary = await client.read(file, { format, sheet, communes }, (share) => {
				if (turn === this.#turn) this.state = { kind: 'reading', share };
			});
			if (turn !== this.#turn) return;
			this.summary = summary;
			this.resolutions = [];
			await this.#settle(summary.choice, turn);
			if (turn === this.#turn) this.state = { kind: 'ready' };
		} catch (error) {
			if (turn === this.#turn) this.#fail(error);
		}
	}

	/** Stops a reading: the worker is ended, and its memory with it. */
	cancel(): void {
		this.#turn++;
		this.#client?.close();
		this.#client = null;
		this.#clear();
	}

	async choose(choice: OwnChoice): Promise<void> {
		await this.#again(choice);
	}

	/** The commune that a cell means; null leaves it aside. */
	async resolve(cell: string, code: InseeCode | null): Promise<void> {
		const others = this.resolutions.filter(([settled]) => settled !== cell);
		this.resolutions = code === null ? others : [...others, [cell, code]];
		await this.#again(this.choice);
	}

	async show(shown: Shown): Promise<void> {
		this.shown = shown;
		const values = (await this.#client?.values(shown).catch(() => null)) ?? null;
		if (this.shown === shown) this.values = values;
	}

	/** One column at every period of the file, for a folder to publish. */
	async every(shown: Shown): Promise<{ period: string; values: OwnValues }[]> {
		const client = this.#client;
		if (client === null) return [];
		const periods = this.periods.length > 0 ? this.periods : [null];
		const all: { period: string; values: OwnValues }[] = [];
		for (const period of periods) {
			all.push({ period: period ?? '', values: await client.values({ ...shown, period }) });
		}
		return all;
	}

	csv(): Promise<Blob> | null {
		return this.#client?.csv() ?? null;
	}

	async #again(choice: OwnChoice): Promise<void> {
		const turn = ++this.#turn;
		await this.#settle(choice, turn).catch((error: unknown) => this.#fail(error));
	}

	async #settle(choice: OwnChoice, turn: number): Promise<void> {
		const answer = await this.#client?.match(choice, this.resolutions);
		if (answer === undefined || turn !== this.#turn) return;
		this.choice = choice;
		this.report = answer.report;
		this.valueColumns = answer.valueColumns;
		this.periods = answer.periods;
		const { shown } = this;
		const column =
			shown !== null && answer.valueColumns.includes(shown.column)
				? shown.column
				: answer.valueColumns[0];
		if (column === undefined) {
			this.shown = null;
			this.values = null;
			return;
		}
		const period = answer.periods.at(-1) ?? null;
		await this.show({ column, period, combination: shown?.combination ?? 'sum' });
	}

	#fail(error: unknown): void {
		const fault: OwnFileFault = error instanceof OwnFileError ? error.fault : { kind: 'memory' };
		this.#clear();
		this.state = { kind: 'failed', fault };
	}

	#clear(): void {
		this.state = { kind: 'none' };
		this.summary = null;
		this.report = null;
		this.shown = null;
		this.values = null;
	}
}
