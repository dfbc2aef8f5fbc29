import { periodPosition } from '../domain/period.ts';
import { change, inOrder, type Break, type Change, type Point } from './change.ts';

export interface Trend extends Change {
	/** Sign of the difference, chance or not: `recentTrend` tells them apart. */
	direction: 'up' | 'down' | 'flat';
	/** True when earlier values are left out because of a break. */
	isCut: boolean;
}

/** Change over the part of a series that follows its last break; null with fewer than two values there. */
export function trend(series: readonly Point[], breaks: readonly Break[]): Trend | null {
	const known = inOrder(series);
	const last = known.at(-1)?.at ?? -Infinity;
	const cut = Math.max(
		...breaks.map(({ period }) => periodPosition(period) ?? -Infinity).filter((at) => at <= last),
		-Infinity
	);
	const kept = known.filter(({ at }) => at >= cut);
	const found = change(kept, breaks);
	if (!found) return null;
	const direction = found.difference > 0 ? 'up' : found.difference < 0 ? 'down' : 'flat';
	return { ...found, direction, isCut: kept.length < known.length };
}
