import type { DataHost } from '../../lib/data/published-file.ts';
import { townHallSites } from '../../lib/data/town-hall-sites.ts';
import { departementOf } from '../../lib/domain/commune.ts';
import type { TownHallSites } from '../../lib/domain/town-hall-sites.ts';

/** Sites of the town halls of communes that are told, a file a departement. */
export class TownHalls {
	readonly #host: DataHost;
	/** By departement. */
	#sites = $state.raw<Readonly<Record<string, TownHallSites>>>({});
	/** Not part of what is drawn: nothing follows it. */
	#asked: readonly string[] = [];

	constructor(host: DataHost) {
		this.#host = host;
	}

	/** Null until it is known, and where none is. */
	site(code: string): string | null {
		return this.#sites[departementOf(code)]?.[code] ?? null;
	}

	/** Fetches what is not there yet. Without a file, a departement has no sites: nothing is said of it. */
	async ask(codes: readonly string[]): Promise<void> {
		const missing = codes
			.map(departementOf)
			.filter((one, index, all) => all.indexOf(one) === index && !this.#asked.includes(one));
		this.#asked = [...this.#asked, ...missing];
		await Promise.all(
			missing.map(async (departement) => {
				const sites = await townHallSites(this.#host, departement).catch(() => ({}));
				this.#sites = { ...this.#sites, [departement]: sites };
			})
		);
	}
}
