import type { DepartementFile } from '../domain/published.ts';
import { departementFile } from './departement-file.ts';
import type { DataHost } from './published-file.ts';

/**
 * Departement files of this visit. Calls for one departement share one fetch; a failed fetch is
 * forgotten, so that asking again tries again.
 */
export class DepartementCache {
	readonly #host: DataHost;
	readonly #files = new Map<string, Promise<DepartementFile>>();

	constructor(host: DataHost) {
		this.#host = host;
	}

	/** Throws `DataError`. */
	file(departement: string): Promise<DepartementFile> {
		const known = this.#files.get(departement);
		if (known) return known;
		const file = departementFile(this.#host, departement);
		this.#files.set(departement, file);
		file.catch(() => this.#files.delete(departement));
		return file;
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
