import { SvelteMap } from 'svelte/reactivity';
import type { Database } from '../../lib/db/database.ts';
import type { Engine } from '../../lib/db/engine.svelte.ts';
import { columnKey, type ExploreColumn } from '../../lib/domain/explore.ts';
import type { ExploreTerritories, ExploreValues } from '../../lib/domain/explore-table.ts';
import { exploreTerritories } from '../../lib/queries/explore-territories.ts';
import { exploreValues } from '../../lib/queries/explore-values.ts';
import type { FailureKind } from '../../lib/text/failure.ts';
import { queryFailure } from '../query-failure.ts';

/** Columns of the explorer, each asked of the engine once; what fails is asked again next time. */
export class ExplorerData {
	territories = $state.raw<ExploreTerritories | null>(null);
	/** By `columnKey`. */
	readonly columns = new SvelteMap<string, ExploreValues>();
	failure = $state<FailureKind | null>(null);

	readonly #engine: Engine;
	readonly #table: (column: ExploreColumn) => Promise<Database>;
	readonly #asked: Partial<Record<string, boolean>> = {};
	#places: Promise<void> | null = null;

	/** `table`: the engine with the rows of a column. */
	constructor(engine: Engine, table: (column: ExploreColumn) => Promise<Database>) {
		this.#engine = engine;
		this.#table = table;
	}

	/** Never rejects. */
	async ask(columns: readonly ExploreColumn[]): Promise<void> {
		this.failure = null;
		await Promise.all([this.#askPlaces(), ...columns.map((column) => this.#askColumn(column))]);
	}

	async #askPlaces(): Promise<void> {
		this.#places ??= this.#engine.start().then(async (db) => {
			this.territories = await exploreTerritories(db);
		});
		try {
			await this.#places;
		} catch (error) {
			this.#places = null;
			this.failure = queryFailure(error);
		}
	}

	async #askColumn(column: ExploreColumn): Promise<void> {
		const key = columnKey(column);
		if (this.#asked[key]) return;
		this.#asked[key] = true;
		try {
			const values = await exploreValues(await this.#table(column), column);
			this.columns.set(key, values);
		} catch (error) {
			this.#asked[key] = false;
			this.failure = queryFailure(error);
		}
	}
}
