import { untrack } from 'svelte';
import {
	columnKey,
	isSameColumn,
	type ExploreColumn,
	type ExploreQuestion
} from '../../lib/domain/explore.ts';
import { brushed, type Brushed } from '../../lib/model/brushed.ts';
import { CrossFilter } from '../../lib/model/cross-filter.ts';
import { binsOfValues } from '../../lib/model/explore-bins.ts';
import { keptByFilters } from '../../lib/model/explore-kept.ts';
import { rowKeys } from '../../lib/model/explore-keys.ts';
import { rowOrder } from '../../lib/model/row-order.ts';
import type { Bins } from '../../lib/domain/bins.ts';
import type { ExplorerData } from './explorer-data.svelte.ts';

/** Nine communes of the field in ten are under 3,000 inhabitants: from 5,000 on, all in the last bin. */
const populationBins: Bins = { from: 0, step: 200, count: 25 };

/** A column with its histogram; the commune's population has none. */
interface Dimension {
	column: ExploreColumn | null;
	values: Float64Array;
	bins: Bins;
}

/**
 * What the filters leave. `settled` is the question of the address; `drawn` may have a brush on the
 * move, and then only the brushes are moved: rows are neither filtered nor sorted again.
 */
export class ExplorerView {
	readonly #data: ExplorerData;
	readonly #settled: () => ExploreQuestion;
	readonly #drawn: () => ExploreQuestion;
	readonly #decimals: (indicator: string) => number;

	constructor(
		data: ExplorerData,
		settled: () => ExploreQuestion,
		drawn: () => ExploreQuestion,
		decimals: (indicator: string) => number
	) {
		this.#data = data;
		this.#settled = settled;
		this.#drawn = drawn;
		this.#decimals = decimals;
	}

	#chosenText = $derived.by(() => {
		const { columns, departements, regions, epcis, strates, text, statuses } = this.#settled();
		return JSON.stringify([columns, departements, regions, epcis, strates, text, statuses]);
	});

	/** A new sort or a brush that settles is a new question, with the same columns and the same filters. */
	#chosen = $derived.by(() => {
		void this.#chosenText;
		return untrack(this.#settled);
	});

	#dimensions: Dimension[] = $derived.by(() => {
		const { territories, columns } = this.#data;
		if (!territories) return [];
		const dimension = (column: ExploreColumn | null, values: Float64Array, decimals: number) => {
			const bins = binsOfValues(values, decimals);
			return bins ? [{ column, values, bins }] : [];
		};
		return [
			{ column: null, values: territories.populations, bins: populationBins },
			...this.#chosen.columns.flatMap((column) => {
				const values = columns.get(columnKey(column))?.values;
				return values ? dimension(column, values, this.#decimals(column.indicator)) : [];
			})
		];
	});

	#base = $derived.by(() =>
		this.#data.territories
			? keptByFilters(this.#chosen, this.#data.territories, this.#data.columns)
			: new Uint8Array()
	);

	#filter = $derived.by(() => new CrossFilter(this.#dimensions, this.#base));

	#order = $derived.by(() => {
		const { territories, columns } = this.#data;
		if (!territories) return new Uint32Array();
		return rowOrder(territories.codes.length, rowKeys(this.#settled().sort, territories, columns));
	});

	/** Rows that every filter keeps, sorted, and the counts of the histograms. */
	now: Brushed = $derived.by(() => {
		const { population, values } = this.#drawn();
		const brushes = this.#dimensions.map(({ column }) =>
			column === null
				? population
				: (values.find((value) => isSameColumn(value.column, column))?.bounds ?? null)
		);
		return brushed(this.#filter, brushes, this.#order);
	});

	/** Bins and counts of a column, of the population without one; null until its values are there. */
	histogram(column: ExploreColumn | null): { bins: Bins; counts: Uint32Array } | null {
		const place = this.#dimensions.findIndex((one) =>
			column === null || one.column === null
				? one.column === column
				: isSameColumn(one.column, column)
		);
		const bins = this.#dimensions[place]?.bins;
		const counts = this.now.counts[place];
		return bins && counts ? { bins, counts } : null;
	}
}
