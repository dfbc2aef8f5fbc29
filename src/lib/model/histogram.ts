import { quantileSorted } from 'd3-array';
import { binEdges, binIndex, niceBins, type Bins } from '../domain/bins.ts';
import { sortedValues } from './sorted-values.ts';

export interface Histogram {
	/** One more than counts. The end bins also hold what lies beyond. */
	edges: number[];
	counts: number[];
}

/** About twenty bins with round edges; null without any value. The same bins as the published ones. */
export function histogram(values: readonly (number | null)[], decimals: number): Histogram | null {
	const bins = binsFor(values, decimals);
	return bins && { edges: binEdges(bins), counts: binCounts(values, bins) };
}

/** Bins that suit these values, to count several groups in the same ones. */
export function binsFor(values: readonly (number | null)[], decimals: number): Bins | null {
	const sorted = sortedValues(values);
	const min = sorted[0];
	const max = sorted.at(-1);
	const low = quantileSorted(sorted, 0.01);
	const high = quantileSorted(sorted, 0.99);
	if (min === undefined || max === undefined || low === undefined || high === undefined)
		return null;
	return niceBins({ min, max, low, high }, 10 ** -decimals);
}

export function binCounts(values: readonly (number | null)[], bins: Bins): number[] {
	const counts = Array.from({ length: bins.count }, () => 0);
	for (const value of values) {
		if (value === null) continue;
		const index = binIndex(value, bins);
		counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts;
}
