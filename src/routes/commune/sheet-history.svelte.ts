import { references } from '../../lib/data/departement-file.ts';
import type { DataHost } from '../../lib/data/published-file.ts';
import type { Engine } from '../../lib/db/engine.svelte.ts';
import type { InseeCode } from '../../lib/domain/commune.ts';
import type { DepartementSeries, FigureIndicator, References } from '../../lib/domain/published.ts';
import {
	pointsFromRows,
	pointsFromSeries,
	type NamedPlace
} from '../../lib/model/commune-points.ts';
import { groupHistory } from '../../lib/model/departement-history.ts';
import type { CommunePoints } from '../../lib/model/progress-like-mine.ts';
import { FarPast, withOwn, type Communes, type PastOfGroup } from './far-past.svelte.ts';
import { NearPast } from './near-past.svelte.ts';

/** The past of a sheet: of a group of a few departements from their files, of a wider one from the engine. */
export class SheetHistory {
	/** A French sentence when the last question failed; the engine's own failures are in its state. */
	fault = $state.raw<string | null>(null);

	readonly host: DataHost;
	/** Code of the commune of the sheet. */
	readonly #own: () => InseeCode | null;
	readonly #series: () => DepartementSeries | null;
	readonly #near: NearPast;
	readonly #far: FarPast;
	#references = $state.raw<References | null>(null);
	/** Not part of what is drawn: nothing follows it. */
	#areReferencesAsked = false;

	constructor(
		host: DataHost,
		{ series, own }: { series: () => DepartementSeries | null; own: () => InseeCode | null }
	) {
		this.#own = own;
		this.host = host;
		this.#series = series;
		this.#near = new NearPast(host);
		this.#far = new FarPast(host);
	}

	/** Null until it has been needed. */
	get engine(): Engine | null {
		return this.#far.engine;
	}

	get series(): DepartementSeries | null {
		return this.#series();
	}

	/** Series that are there already. */
	hold(departement: string, indicator: FigureIndicator, series: DepartementSeries): void {
		this.#near.hold(departement, indicator, series);
	}

	/** Starts the engine before it is asked anything, unless it has been. Never rejects. */
	startEngine(): Promise<void> {
		return this.#far.startEngine();
	}

	/** True when the past of a group is in files; the engine tells that of a wider one. */
	isNear(codes: readonly InseeCode[]): boolean {
		return this.#near.reaches(withOwn(this.#communes(codes)));
	}

	/** Null until it is known. */
	group(indicator: FigureIndicator, codes: readonly InseeCode[]): PastOfGroup | null {
		const files = this.#near.of(indicator, withOwn(this.#communes(codes)));
		return files ? groupHistory(files, indicator, codes) : this.#far.group(indicator, codes);
	}

	/** Series of the commune and of each of its group; null until known. Groups of thousands have none. */
	points(
		indicator: FigureIndicator,
		own: NamedPlace,
		group: readonly NamedPlace[]
	): CommunePoints[] | null {
		const places = [own, ...group];
		const communes = { own: own.code, codes: group.map(({ code }) => code) };
		const files = this.#near.of(indicator, withOwn(communes));
		if (files) return pointsFromSeries(places, files, indicator);
		const rows = this.#far.rows(indicator, communes);
		return rows ? pointsFromRows(places, rows) : null;
	}

	/** The field, all communes under 10,000 inhabitants. Null until it is known. */
	france(id: string): PastOfGroup | null {
		const found = this.#references?.series[id];
		if (!found) return null;
		return found.periods.flatMap((period, index) => {
			const summary = found.france[index];
			return summary ? [{ period, summary }] : [];
		});
	}

	/** Fetches what is not there yet; asking the same thing twice costs nothing. */
	ask(indicator: FigureIndicator, codes: readonly InseeCode[]): void {
		void this.#loadReferences();
		const communes = this.#communes(codes);
		const asked = this.isNear(codes)
			? this.#near.ask(indicator, withOwn(communes))
			: this.#far.ask(indicator, communes);
		asked.catch(() => (this.fault = groupFault));
	}

	askAgain(indicator: FigureIndicator, codes: readonly InseeCode[]): void {
		this.#far.forget(indicator, this.#communes(codes));
		this.fault = null;
		this.ask(indicator, codes);
	}

	#communes(codes: readonly InseeCode[]): Communes {
		return { own: this.#own(), codes };
	}

	async #loadReferences(): Promise<void> {
		if (this.#areReferencesAsked) return;
		this.#areReferencesAsked = true;
		try {
			this.#references = await references(this.host);
		} catch {
			// The line of France is left out; the next unfolding asks again.
			this.#areReferencesAsked = false;
		}
	}
}

const groupFault =
	'La médiane du groupe par année n’a pas pu être calculée ; le reste de la fiche est complet.';
