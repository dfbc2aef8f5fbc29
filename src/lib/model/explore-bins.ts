import { quantileSorted } from 'd3-array';
import { niceBins, type Bins } from '../domain/bins.ts';
import { ascendingRows } from './ascending-rows.ts';
import { keptAnswers } from './kept-answers.ts';

/** The bins of a published histogram, over a typed array; null without any value. */
export function binsOfValues(values: Float64Array, decimals: number): Bins | null {
	return kept(values, String(decimals), () => binsOf(values, decimals));
}

const kept = keptAnswers<Float64Array, Bins | null>(1);

function binsOf(values: Float64Array, decimals: number): Bins | null {
	const order = ascendingRows(values);
	const sorted = Array.from(order, (row) => values[row] ?? NaN);
	const absent = sorted.findIndex(Number.isNaN);
	const present = absent < 0 ? sorted : sorted.slice(0, absent);
	const min = present[0];
	const max = present.at(-1);
	const low = quantileSorted(present, 0.01);
	const high = quantileSorted(present, 0.99);
	const isEmpty = min === undefined || max === undefined || low === undefined || high === undefined;
	return isEmpty ? null : niceBins({ min, max, low, high }, 10 ** -decimals);
}
