import { byMove, type Move } from './compare-rows.ts';
import type { PublishedRows } from './published-rows.ts';

/** Under this many moves, quartiles say nothing of what is usual. */
const fewest = 20;
/** Interquartile ranges beyond the quartiles: Tukey's « far out ». */
const fences = 3;

/** Moves far outside what the others did, largest first; none when there are too few to tell. */
export function outliers(moves: readonly Move[]): Move[] {
	if (moves.length < fewest) return [];
	const sorted = moves.map(({ from, to }) => to - from).sort((a, b) => a - b);
	const low = quantile(sorted, 0.25);
	const high = quantile(sorted, 0.75);
	const room = fences * (high - low);
	return moves
		.filter(({ from, to }) => to - from < low - room || to - from > high + room)
		.sort(byMove);
}

/** From the last period of the old version to the first period that only the new one has. */
export function newPeriodMoves(
	before: PublishedRows,
	after: PublishedRows,
	periods: { last: string; next: string }
): Move[] {
	const moves: Move[] = [];
	for (const [key, from] of before) {
		const [code = '', period] = key.split(' ');
		if (from === null || period !== periods.last) continue;
		const to = after.get(`${code} ${periods.next}`);
		if (typeof to === 'number') moves.push({ code, period: periods.next, from, to });
	}
	return moves;
}

/** Type 7, of sorted values. */
function quantile(sorted: readonly number[], share: number): number {
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)] ?? 0;
	const high = sorted[Math.ceil(place)] ?? low;
	return low + (high - low) * (place - Math.floor(place));
}
