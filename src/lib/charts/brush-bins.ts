import { binEdges, binIndex, type Bins } from '../domain/bins.ts';
import type { Bounds } from '../domain/explore.ts';

/**
 * Values of the bins between two, whatever their order. The end bins also hold what lies beyond, so
 * that their side is open; null when both are: everything is chosen.
 */
export function binBounds(
	bins: Bins,
	[a, b]: readonly [number, number],
	decimals: number
): Bounds | null {
	const edges = binEdges(bins);
	const [first, last] = [Math.min(a, b), Math.max(a, b)];
	const from = first <= 0 ? null : (edges[first] ?? null);
	const next = last >= bins.count - 1 ? null : (edges[last + 1] ?? null);
	// A value on the next edge belongs to the next bin: the last one of this bin is a step before.
	const to = next === null ? null : Number((next - 10 ** -decimals).toFixed(decimals));
	return from === null && to === null ? null : { from, to };
}

/** Bounds once one side is typed, null leaving it open. Past the other side, it wins: that one opens. */
export function typedBounds(
	bounds: Bounds | null,
	side: keyof Bounds,
	value: number | null
): Bounds | null {
	const next = { from: null, to: null, ...bounds, [side]: value };
	if (next.from === null && next.to === null) return null;
	const isCrossed = next.from !== null && next.to !== null && next.from > next.to;
	return isCrossed ? { from: null, to: null, [side]: value } : next;
}

/** Bins that the bounds touch; null without bounds. */
export function brushedBins(bins: Bins, bounds: Bounds | null): number[] | null {
	if (bounds === null) return null;
	const first = bounds.from === null ? 0 : binIndex(bounds.from, bins);
	const last = bounds.to === null ? bins.count - 1 : binIndex(bounds.to, bins);
	return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
