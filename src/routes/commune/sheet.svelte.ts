import { DepartementCache } from '../../lib/data/departement-cache.ts';
import { communesPast } from '../../lib/data/departement-file.ts';
import { faultOf, type DataError, type DataHost } from '../../lib/data/published-file.ts';
import { whenIdle } from '../../lib/db/start-when-idle.ts';
import { pastFile } from '../../lib/domain/past-file.ts';
import type { CommunesPast, DepartementHead } from '../../lib/domain/published.ts';
import type { Selection } from '../../lib/domain/selection.ts';
import { communeTable, homeTable, type CommuneTable } from '../../lib/model/commune-table.ts';
import type { CommuneProblem } from '../../lib/text/commune-problem.ts';
import { findCommune } from '../find-commune.ts';
import type { EarlyPlace, EarlySheet } from './first-view/early-sheet.ts';
import { peerReach } from './peer-reach.ts';

export type Place =
	| { kind: 'none' }
	| { kind: 'loading'; code: string }
	| { kind: 'failed'; code: string; fault: DataError['kind'] }
	| { kind: 'problem'; problem: CommuneProblem }
	/** `movedFrom`: the old code that the address names. */
	| { kind: 'ready'; file: DepartementHead; self: number; movedFrom: string | null };

/** Files of the comparison group: `table` holds all that the last finished choice needs. */
export type Reach =
	| { kind: 'ready' }
	| { kind: 'loading'; arrived: number; total: number }
	| { kind: 'failed'; fault: DataError['kind'] };

/** Lines below the first ones: their values come once those are drawn. */
export type Rest =
	{ kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; fault: DataError['kind'] };

/** What was read, and perhaps drawn, before the page that has the sheet. */
interface Early extends Pick<EarlySheet, 'departement' | 'head' | 'rest'> {
	drawn: EarlyPlace | null;
}

/** The data of a sheet: which commune, its departement's files, and those of its group. */
export class Sheet {
	place = $state.raw<Place>({ kind: 'none' });
	reach = $state.raw<Reach>({ kind: 'ready' });
	rest = $state.raw<Rest>({ kind: 'loading' });
	table = $state.raw<CommuneTable | null>(null);
	/** Departements in `table`. */
	reached = $state.raw<readonly string[]>([]);
	/** All periods of the commune and of a few of its departement; null until they have arrived. */
	series = $state.raw<CommunesPast | null>(null);
	/** Why they have not. */
	pastFault = $state.raw<DataError['kind'] | null>(null);

	readonly #host: DataHost;
	readonly #all: readonly string[];
	readonly #cache: DepartementCache;
	/** The latest request wins; an earlier one that arrives late is dropped. */
	#turn = 0;
	/** File of `series`, here or on its way. */
	#past = '';
	/** False: nothing is drawn of the past, nor below the first lines. */
	readonly #hasPast: boolean;

	constructor(
		host: DataHost,
		departements: readonly string[],
		{ hasPast = true, early = null }: { hasPast?: boolean; early?: Early | null } = {}
	) {
		this.#hasPast = hasPast;
		this.#host = host;
		this.#all = departements;
		this.#cache = new DepartementCache(host);
		if (early) this.#cache.hold(early.departement, early.head, early.rest);
		if (early?.drawn) {
			const place = { kind: 'ready', movedFrom: null, ...early.drawn } as const;
			this.#settle(place);
			this.place = place;
		}
	}

	/** Shows a commune, or says why it cannot. Never rejects. */
	async open(code: string | null): Promise<void> {
		const turn = ++this.#turn;
		const current = this.place;
		if (code === null) {
			this.place = { kind: 'none' };
			return;
		}
		if (current.kind === 'ready' && current.file.codes[current.self] === code) return;
		this.place = { kind: 'loading', code };
		const place = await this.#find(code).catch((error: unknown): Place => failed(code, error));
		if (turn !== this.#turn) return;
		if (place.kind === 'ready') this.#settle(place);
		this.place = place;
	}

	/** Brings in the files that the choice needs. Never rejects. */
	async widen(choice: Pick<Selection, 'peers' | 'named'>): Promise<void> {
		if (this.place.kind !== 'ready') return;
		const { file, self } = this.place;
		const needed = peerReach(choice, file, self, this.#all);
		if (needed.every((code) => this.reached.includes(code))) {
			this.reach = { kind: 'ready' };
			return;
		}
		const turn = this.#turn;
		const say = (arrived: number) => {
			if (turn === this.#turn && this.reach.kind === 'loading')
				this.reach = { kind: 'loading', arrived, total: needed.length };
		};
		this.reach = { kind: 'loading', arrived: 0, total: needed.length };
		try {
			const files = await this.#cache.all(needed, say);
			if (turn !== this.#turn) return;
			this.table = communeTable(files);
			this.reached = needed;
			this.reach = { kind: 'ready' };
			this.rest = { kind: 'ready' };
		} catch (error) {
			if (turn === this.#turn) this.reach = { kind: 'failed', fault: faultOf(error) };
		}
	}

	#settle({ file, self }: Extract<Place, { kind: 'ready' }>): void {
		if (this.reached[0] !== file.departement.code) {
			this.table = homeTable(file);
			this.reached = [file.departement.code];
			this.reach = { kind: 'ready' };
			this.rest = { kind: 'loading' };
		}
		const code = file.codes[self] ?? '';
		if (!this.#hasPast) return;
		if (!this.series?.codes.includes(code)) this.series = null;
		this.#past = pastFile(file.departement.code, self);
		this.pastFault = null;
		// The first charts need the first file alone: its bytes go first on a slow line.
		whenIdle(() => void this.complete().then(() => this.loadPast()));
	}

	/** Brings in the lines below the first ones. Never rejects. */
	async complete(): Promise<void> {
		if (this.place.kind !== 'ready' || this.rest.kind === 'ready') return;
		const { code } = this.place.file.departement;
		this.rest = { kind: 'loading' };
		try {
			const file = await this.#cache.file(code);
			// A wider table that came meanwhile holds this departement too.
			if (this.reached.join() !== code) return;
			this.table = communeTable([file]);
			this.rest = { kind: 'ready' };
		} catch (error) {
			if (this.reached[0] === code) this.rest = { kind: 'failed', fault: faultOf(error) };
		}
	}

	/** Sparklines and trends come when it has arrived. Never rejects. */
	async loadPast(): Promise<void> {
		const path = this.#past;
		if (this.series !== null || path === '') return;
		this.pastFault = null;
		try {
			const series = await communesPast(this.#host, path);
			if (this.#past === path) this.series = series;
		} catch (error) {
			if (this.#past === path) this.pastFault = faultOf(error);
		}
	}

	async #find(code: string): Promise<Place> {
		const files = {
			host: this.#host,
			file: (departement: string) => this.#cache.head(departement),
			departements: this.#all
		};
		const found = await findCommune(files, code);
		if (found.kind === 'unknown') return { kind: 'problem', problem: { kind: 'unknown', code } };
		return { ...found, kind: 'ready' };
	}
}

function failed(code: string, error: unknown): Place {
	return { kind: 'failed', code, fault: faultOf(error) };
}
