import { departementSeries } from '../../lib/data/departement-file.ts';
import type { DataHost } from '../../lib/data/published-file.ts';
import type { InseeCode } from '../../lib/domain/commune.ts';
import type { DepartementSeries, FigureIndicator } from '../../lib/domain/published.ts';
import { departementsOf } from './peer-reach.ts';

/** A group of so many departements at most is read from their files: 20 KB each at most. */
const departementLimit = 20;

/** The past of communes of a few departements, from the files of their series. */
export class NearPast {
	readonly #host: DataHost;
	/** By departement and indicator. */
	#files = $state.raw<Record<string, DepartementSeries>>({});
	/** Not part of what is drawn: nothing follows it. */
	readonly #asked: Partial<Record<string, boolean>> = {};

	constructor(host: DataHost) {
		this.#host = host;
	}

	/** Series that are there already. */
	hold(departement: string, { id }: FigureIndicator, series: DepartementSeries): void {
		const key = fileKey(departement, id);
		this.#asked[key] = true;
		this.#keep(key, series);
	}

	/** True when these communes are of so few departements that their files are asked for. */
	reaches(codes: readonly InseeCode[]): boolean {
		return departementsOf(codes).length <= departementLimit;
	}

	/** Files that these communes are in; null unless all are there. */
	of({ id }: FigureIndicator, codes: readonly InseeCode[]): DepartementSeries[] | null {
		const departements = departementsOf(codes);
		const files = departements.flatMap((code) => this.#files[fileKey(code, id)] ?? []);
		return files.length > 0 && files.length === departements.length ? files : null;
	}

	/** Fetches those that are not there yet. Rejects when one does not come: asked again, it is fetched again. */
	async ask(indicator: FigureIndicator, codes: readonly InseeCode[]): Promise<void> {
		await Promise.all(departementsOf(codes).map((code) => this.#askFile(code, indicator)));
	}

	async #askFile(departement: string, indicator: FigureIndicator): Promise<void> {
		const key = fileKey(departement, indicator.id);
		if (this.#asked[key]) return;
		this.#asked[key] = true;
		try {
			this.#keep(key, await departementSeries(this.#host, departement, indicator.id));
		} catch (cause) {
			this.#asked[key] = false;
			throw cause;
		}
	}

	#keep(key: string, series: DepartementSeries): void {
		this.#files = { ...this.#files, [key]: series };
	}
}

function fileKey(departement: string, indicator: string): string {
	return `${departement} ${indicator}`;
}
