import { extent, median } from 'd3-array';

/** Median and range of repeated measures; null when none was taken. */
export interface Spread {
	median: number;
	low: number;
	high: number;
	n: number;
}

export function spread(values: readonly (number | null)[]): Spread | null {
	const known = values.filter((value) => value !== null);
	const [low, high] = extent(known);
	const middle = median(known);
	if (middle === undefined || low === undefined || high === undefined) return null;
	return { median: middle, low, high, n: known.length };
}

/** How many times one median is another; null when either is unknown or the other is 0. */
export function ratio(one: Spread | null, other: Spread | null): number | null {
	if (one === null || other === null || other.median === 0) return null;
	return one.median / other.median;
}

/** `1 230 (1 100–1 400)`, `–` when unknown; `decimals` of each of the three. */
export function spreadText(
	value: Spread | null,
	decimals: (number: number) => number = () => 0
): string {
	if (value === null) return '–';
	const [middle, low, high] = [value.median, value.low, value.high].map((number) =>
		number.toLocaleString('fr-FR', { maximumFractionDigits: decimals(number) })
	);
	return value.n === 1 ? `${middle}` : `${middle} (${low}–${high})`;
}
