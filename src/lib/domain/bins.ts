/**
 * Bins of a histogram, all of one width. Bin i holds `from + i × step ≤ value < from + (i + 1) × step`;
 * the first and the last also hold what lies beyond, so that a few outliers do not flatten the rest.
 */
export interface Bins {
	from: number;
	step: number;
	count: number;
}

export interface Spread {
	min: number;
	max: number;
	/** 1st and 99th percentiles. */
	low: number;
	high: number;
}

const wanted = 20;

/**
 * About twenty bins with round edges over the spread of a series. An end whose outliers would take
 * more than half the room of the others is cut at its percentile. `smallest` is the width under which
 * values cannot differ: 1 for whole numbers, 0.1 for one decimal.
 */
export function niceBins({ min, max, low, high }: Spread, smallest: number): Bins {
	const room = (high - low) / 2;
	const start = low - min > room ? low : min;
	const end = max - high > room ? high : max;
	const step = Math.max(roundStep((end - start) / wanted), smallest);
	const from = tidy(Math.floor(start / step + tolerance) * step);
	const span = (end - from) / step;
	// Whole values one step apart each need their own bin, the last one too.
	const count = step === smallest ? Math.floor(span + tolerance) + 1 : Math.ceil(span - tolerance);
	return { from, step, count: Math.max(count, 1) };
}

/** One edge more than bins. */
export function binEdges({ from, step, count }: Bins): number[] {
	return Array.from({ length: count + 1 }, (_, index) => tidy(from + index * step));
}

/** The bins that have these edges, at least two. */
export function binsOfEdges(edges: readonly number[]): Bins {
	const [from = 0, second = from] = edges;
	return { from, step: tidy(second - from), count: edges.length - 1 };
}

/** Bin of a value; outliers are in the end bins. The same in SQL: queries/histogram-counts.ts. */
export function binIndex(value: number, { from, step, count }: Bins): number {
	const index = Math.floor((value - from) / step + tolerance);
	return Math.min(Math.max(index, 0), count - 1);
}

/** So that 0.3 falls in the bin that starts at 0.3, whatever 0.3 / 0.1 is worth in binary. */
const tolerance = 1e-9;

/** Next of 1, 2, 2.5, 5 × 10ⁿ; 0 stays 0. */
function roundStep(width: number): number {
	if (width <= 0) return 0;
	const power = 10 ** Math.floor(Math.log10(width));
	const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= width * (1 - tolerance));
	return tidy((step ?? 10) * power);
}

function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
