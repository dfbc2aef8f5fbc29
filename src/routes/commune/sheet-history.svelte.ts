import { references } from '../../lib/data/departement-file.ts';
import type { DataHost } from '../../lib/data/published-file.ts';
import { DatabaseError } from '../../lib/db/database-error.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Engine } from '../../lib/db/engine.svelte.ts';
import type { Period } from '../../lib/domain/period.ts';
import type {
	CatalogueIndicator,
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
import { communeSeries, type SeriesPoint } from '../../lib/queries/commune-series.ts';
import { peerSeries } from '../../lib/queries/peer-series.ts';

/** Beyond this many communes, series are not fetched one by one. */
const pointsLimit = 1_500;

type History = { period: Period; summary: GroupSummary }[];

/**
 * The past of a sheet. A group inside the departement comes from its series file; a wider one is
 * asked of the engine, which then loads the indicator's CSV.
 */
export class SheetHistory {
	/** A French sentence when the last question failed; the engine's own failures are in its state. */
	fault = $state.raw<string | null>(null);
	readonly engine: Engine;

	readonly #host: DataHost;
	/** Code of the commune of the sheet. */
	readonly #own: () => string | null;
	readonly #series: () => DepartementSeries | null;
	#references = $state.raw<References | null>(null);
	#answers = $state.raw<Record<string, History>>({});
	#rows = $state.raw<Record<string, SeriesPoint[]>>({});
	/** Not part of what is drawn: nothing follows it. */
	#asked: readonly string[] = [];

	constructor(
		host: DataHost,
		engine: Engine,
		{ series, own }: { series: () => DepartementSeries | null; own: () => string | null }
	) {
		this.#own = own;
		this.#host = host;
		this.engine = engine;
		this.#series = series;
	}

	get series(): DepartementSeries | null {
		return this.#series();
	}

	/** Null until it is known. */
	group(indicator: CatalogueIndicator, codes: readonly string[]): History | null {
		const { series } = this;
		const near = series && groupHistory(series, indicator, codes);
		return near ?? this.#answers[question(indicator, codes)] ?? null;
	}

	/** Series of each commune of a group; null until known. Groups of thousands have none. */
	points(indicator: CatalogueIndicator, places: readonly NamedPlace[]): CommunePoints[] | null {
		const { series } = this;
		const near = series && pointsFromSeries(places, series, indicator);
		if (near) return near;
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
	ask(indicator: CatalogueIndicator, codes: readonly string[]): void {
		void this.#loadReferences();
		const { series } = this;
		if (series === null || groupHistory(series, indicator, codes) !== null) return;
		const key = question(indicator, codes);
		if (this.#asked.includes(key)) return;
		this.#asked = [...this.#asked, key];
		void this.#askEngine(key, indicator, codes);
	}

	askAgain(indicator: CatalogueIndicator, codes: readonly string[]): void {
		this.#forget(question(indicator, codes));
		this.fault = null;
		this.ask(indicator, codes);
	}

	#forget(key: string): void {
		this.#asked = this.#asked.filter((asked) => asked !== key);
	}

	async #askEngine(key: string, indicator: CatalogueIndicator, codes: readonly string[]) {
		try {
			const db = await this.engine.ensureIndicator(indicator.id);
			this.#answers = { ...this.#answers, [key]: await peerSeries(db, indicator, codes) };
			await this.#askRows(db, indicator, codes);
		} catch (error) {
			this.#forget(key);
			if (error instanceof DatabaseError && error.kind === 'cancelled') return;
			this.fault =
				'La médiane du groupe par année n’a pas pu être calculée ; le reste de la fiche est complet.';
		}
	}

	/** The commune's own rows are asked with its group's: its key names both. */
	async #askRows(db: Database, indicator: CatalogueIndicator, codes: readonly string[]) {
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
			this.#references = await references(this.#host);
		} catch {
			// The line of France is left out; the next unfolding asks again.
			this.#forget('references');
		}
	}
}

function question({ id }: CatalogueIndicator, codes: readonly string[]): string {
	return `${id} ${codes.join(' ')}`;
}

function codesOf(places: readonly NamedPlace[]): string[] {
	return places.map(({ code }) => code);
}
