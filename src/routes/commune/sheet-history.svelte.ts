import { departementSeries, references } from '../../lib/data/departement-file.ts';
import type { DataHost } from '../../lib/data/published-file.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Engine } from '../../lib/db/engine.svelte.ts';
import type { Period } from '../../lib/domain/period.ts';
import type {
	FigureIndicator,
	DepartementSeries,
	GroupSummary,
	References
} from '../../lib/domain/published.ts';
import {
	pointsFromRows,
	pointsFromSeries,
	type NamedPlace
} from '../../lib/model/commune-points.ts';
import { groupHistory } from '../../lib/model/departement-history.ts';
import type { CommunePoints } from '../../lib/model/progress-like-mine.ts';
import type { SeriesPoint } from '../../lib/queries/commune-series.ts';
import { departementsOf } from './peer-reach.ts';

/** A group of so many departements at most is read from their files: 20 KB each at most. */
const departementLimit = 20;
/** Beyond this many communes, series are not fetched one by one. */
const pointsLimit = 1_500;

/** What is imported with the engine. */
type EnginePart = typeof import('./sheet-engine.ts') & { engine: Engine };

type History = { period: Period; summary: GroupSummary }[];

/**
 * The past of a sheet. A group of a few departements comes from their series files; a wider one is
 * asked of the engine, which then loads the indicator's CSV.
 */
export class SheetHistory {
	/** A French sentence when the last question failed; the engine's own failures are in its state. */
	fault = $state.raw<string | null>(null);
	/** Null until it has been needed. */
	engine = $state.raw<Engine | null>(null);

	readonly host: DataHost;
	/** Code of the commune of the sheet. */
	readonly #own: () => string | null;
	readonly #series: () => DepartementSeries | null;
	#references = $state.raw<References | null>(null);
	/** By departement and indicator. */
	#files = $state.raw<Record<string, DepartementSeries>>({});
	#answers = $state.raw<Record<string, History>>({});
	#rows = $state.raw<Record<string, SeriesPoint[]>>({});
	/** Not part of what is drawn: nothing follows it. */
	#asked: readonly string[] = [];

	constructor(
		host: DataHost,
		{ series, own }: { series: () => DepartementSeries | null; own: () => string | null }
	) {
		this.#own = own;
		this.host = host;
		this.#series = series;
	}

	/** Series that are there already. */
	hold(departement: string, { id }: FigureIndicator, series: DepartementSeries): void {
		const key = fileKey(departement, id);
		this.#asked = [...this.#asked, key];
		this.#files = { ...this.#files, [key]: series };
	}

	/** Starts the engine before it is asked anything, unless it has been. Never rejects. */
	async startEngine(): Promise<void> {
		const part = await this.#enginePart().catch(() => null);
		part?.engine.startUnasked();
	}

	get series(): DepartementSeries | null {
		return this.#series();
	}

	/** True when the past of a group is in files; the engine tells that of a wider one. */
	isNear(codes: readonly string[]): boolean {
		return this.#reach(codes).length <= departementLimit;
	}

	/** Null until it is known. */
	group(indicator: FigureIndicator, codes: readonly string[]): History | null {
		const near = this.#filesOf(indicator, codes);
		if (near) return groupHistory(near, indicator, codes);
		return this.#answers[question(indicator, codes)] ?? null;
	}

	/** Series of each commune of a group; null until known. Groups of thousands have none. */
	points(indicator: FigureIndicator, places: readonly NamedPlace[]): CommunePoints[] | null {
		const near = this.#filesOf(indicator, codesOf(places));
		if (near) return pointsFromSeries(places, near, indicator);
		const rows = this.#rows[question(indicator, codesOf(places))];
		return rows ? pointsFromRows(places, rows) : null;
	}

	/** The field, all communes under 10,000 inhabitants. Null until it is known. */
	france(id: string): History | null {
		const found = this.#references?.series[id];
		if (!found) return null;
		return found.periods.flatMap((period, index) => {
			const summary = found.france[index];
			return summary ? [{ period, summary }] : [];
		});
	}

	/** Fetches what is not there yet; asking the same thing twice costs nothing. */
	ask(indicator: FigureIndicator, codes: readonly string[]): void {
		void this.#loadReferences();
		if (this.isNear(codes)) {
			for (const departement of this.#reach(codes)) void this.#askFile(departement, indicator);
			return;
		}
		const key = question(indicator, codes);
		if (this.#asked.includes(key)) return;
		this.#asked = [...this.#asked, key];
		void this.#askEngine(key, indicator, codes);
	}

	askAgain(indicator: FigureIndicator, codes: readonly string[]): void {
		this.#forget(question(indicator, codes));
		this.fault = null;
		this.ask(indicator, codes);
	}

	/** Departements of a group and of the commune itself. */
	#reach(codes: readonly string[]): string[] {
		const own = this.#own();
		return departementsOf(own === null ? codes : [own, ...codes]);
	}

	/** Null unless all files that the group needs are there. */
	#filesOf({ id }: FigureIndicator, codes: readonly string[]): DepartementSeries[] | null {
		const files = this.#reach(codes).flatMap((code) => this.#files[fileKey(code, id)] ?? []);
		return files.length > 0 && files.length === this.#reach(codes).length ? files : null;
	}

	async #askFile(departement: string, { id }: FigureIndicator): Promise<void> {
		const key = fileKey(departement, id);
		if (this.#asked.includes(key)) return;
		this.#asked = [...this.#asked, key];
		try {
			const file = await departementSeries(this.host, departement, id);
			this.#files = { ...this.#files, [key]: file };
		} catch {
			this.#forget(key);
			this.fault = groupFault;
		}
	}

	#forget(key: string): void {
		this.#asked = this.#asked.filter((asked) => asked !== key);
	}

	async #askEngine(key: string, indicator: FigureIndicator, codes: readonly string[]) {
		let part: EnginePart | null = null;
		try {
			part = await this.#enginePart();
			const db = await part.engine.ensureIndicator(indicator.id);
			this.#answers = { ...this.#answers, [key]: await part.peerSeries(db, indicator, codes) };
			await this.#askRows({ ...part, db }, indicator, codes);
		} catch (error) {
			this.#forget(key);
			if (part?.isCancelled(error) !== true) this.fault = groupFault;
		}
	}

	async #enginePart(): Promise<EnginePart> {
		const part = await import('./sheet-engine.ts');
		const engine = part.siteEngine(this.host);
		this.engine = engine;
		return { ...part, engine };
	}

	/** The commune's own rows are asked with its group's: its key names both. */
	async #askRows(
		{ communeSeries, db }: EnginePart & { db: Database },
		indicator: FigureIndicator,
		codes: readonly string[]
	) {
		const own = this.#own();
		if (own === null || codes.length > pointsLimit) return;
		const all = [own, ...codes];
		const rows = await communeSeries(db, { indicator: indicator.id, codes: all });
		this.#rows = { ...this.#rows, [question(indicator, all)]: rows };
	}

	async #loadReferences(): Promise<void> {
		if (this.#references !== null || this.#asked.includes('references')) return;
		this.#asked = [...this.#asked, 'references'];
		try {
			this.#references = await references(this.host);
		} catch {
			// The line of France is left out; the next unfolding asks again.
			this.#forget('references');
		}
	}
}

const groupFault =
	'La médiane du groupe par année n’a pas pu être calculée ; le reste de la fiche est complet.';

function fileKey(departement: string, indicator: string): string {
	return `${departement} ${indicator}`;
}

function question({ id }: FigureIndicator, codes: readonly string[]): string {
	return `${id} ${codes.join(' ')}`;
}

function codesOf(places: readonly NamedPlace[]): string[] {
	return places.map(({ code }) => code);
}
