import { departementSeries } from '../../../lib/data/departement-file.ts';
import { faultOf, type DataError, type DataHost } from '../../../lib/data/published-file.ts';
import type { CatalogueIndicator, DepartementSeries } from '../../../lib/domain/published.ts';
import { embedIndicator } from '../embed-indicator.ts';
import type { EarlyEmbed } from '../first-view/early-embed.ts';

/** The indicator of an embed of a commune, and its years where its figure needs them. */
export class EmbedLine {
	indicator = $state.raw<CatalogueIndicator | null>(null);
	/** Of the departement of the commune. */
	series = $state.raw<DepartementSeries | null>(null);
	/** Why one of them has not come. */
	fault = $state.raw<DataError['kind'] | null>(null);

	readonly #host: DataHost;
	readonly #early: EarlyEmbed | null;

	constructor(host: DataHost, early: EarlyEmbed | null) {
		this.#host = host;
		this.#early = early;
		this.indicator = early?.indicator ?? null;
		this.series = early?.commune?.drawn?.series ?? null;
	}

	/** Never rejects. */
	async define(id: string): Promise<void> {
		this.fault = null;
		await this.#told(async () => {
			this.indicator ??= await embedIndicator(this.#early, this.#host, id);
		});
	}

	/** Never rejects. */
	async readSeries(departement: string, id: string): Promise<void> {
		const commune = this.#early?.commune;
		const asked = commune?.departement === departement ? commune.series : null;
		// After a failure it is asked for again.
		if (commune) commune.series = null;
		await this.#told(async () => {
			this.series ??= await (asked ?? departementSeries(this.#host, departement, id));
		});
	}

	async #told(reading: () => Promise<void>): Promise<void> {
		try {
			await reading();
		} catch (error) {
			this.fault = faultOf(error);
		}
	}
}
