import type { DepartementFile, DepartementHead, DepartementRest } from '../domain/published.ts';
import { departementFile, departementHead, departementRest } from './departement-file.ts';
import type { DataHost } from './published-file.ts';

/**
 * Departement files of this visit. Calls for one departement share one fetch; a failed fetch is
 * forgotten, so that asking again tries again.
 */
export class DepartementCache {
	readonly #host: DataHost;
	readonly #heads = new Map<string, Promise<DepartementHead>>();
	readonly #rests = new Map<string, Promise<DepartementRest>>();
	readonly #files = new Map<string, Promise<DepartementFile>>();

	constructor(host: DataHost) {
		this.#host = host;
	}

	/** Files that were asked for before there was a cache; null: not the second one. */
	hold(
		departement: string,
		head: Promise<DepartementHead>,
		rest: Promise<DepartementRest> | null
	): void {
		void remembered(this.#heads, departement, () => head).catch(() => {});
		if (rest) void remembered(this.#rests, departement, () => rest).catch(() => {});
	}

	/** What the sheets of a departement draw first. Throws `DataError`. */
	head(departement: string): Promise<DepartementHead> {
		return remembered(this.#heads, departement, () => departementHead(this.#host, departement));
	}

	/** All its latest values. Throws `DataError`. */
	file(departement: string): Promise<DepartementFile> {
		return remembered(this.#files, departement, () =>
			departementFile(this.#host, departement, {
				head: this.head(departement),
				rest: this.#rest(departement)
			})
		);
	}

	#rest(departement: string): Promise<DepartementRest> {
		return remembered(this.#rests, departement, () => departementRest(this.#host, departement));
	}

	/** Files in the order of the codes; `onProgress` says how many have arrived. Throws `DataError`. */
	async all(
		departements: readonly string[],
		onProgress: (arrived: number) => void
	): Promise<DepartementFile[]> {
		let arrived = 0;
		return Promise.all(
			departements.map(async (code) => {
				const file = await this.file(code);
				onProgress(++arrived);
				return file;
			})
		);
	}
}

function remembered<T>(
	known: Map<string, Promise<T>>,
	key: string,
	fetch: () => Promise<T>
): Promise<T> {
	const found = known.get(key) ?? fetch();
	known.set(key, found);
	found.catch(() => known.delete(key));
	return found;
}
