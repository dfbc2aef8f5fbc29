export interface Bin {
	from: number;
	to: number;
	count: number;
}

/** Bins from their bounds (one more than counts); bounds without a count hold nothing. */
export function bins(edges: readonly number[], counts: readonly number[]): Bin[] {
	return edges.slice(0, -1).map((from, index) => ({
		from,
		to: edges[index + 1] ?? from,
		count: counts[index] ?? 0
	}));
}

/** Bin that holds a value: lower bound included, the last one's upper bound too; null without bins. */
export function binAt(value: number, edges: readonly number[]): number | null {
	if (edges.length < 2) return null;
	let index = 0;
	while (index < edges.length - 2 && value >= (edges[index + 1] ?? Infinity)) index++;
	return index;
}
