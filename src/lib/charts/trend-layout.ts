import { periodPosition, type Period } from '../domain/period.ts';

export interface TrendPoint {
	period: Period;
	/** Null when absent: the line stops there. */
	value: number | null;
	/** What a reader must know of this very point. */
	note?: string | null;
}

export interface TrendBreak {
	period: Period;
	reason: string;
}

export interface PlacedPoint {
	/** Position in years. */
	at: number;
	period: Period;
	value: number;
	note: string | null;
}

/** Points that have both a value and a place in time, in order. */
export function placedPoints(points: readonly TrendPoint[]): PlacedPoint[] {
	return points
		.flatMap(({ period, value, note = null }) => {
			const at = periodPosition(period);
			return at === null || value === null ? [] : [{ at, period, value, note }];
		})
		.sort((a, b) => a.at - b.at);
}

/** Smallest time between two positions, in years; 1 when there are not two. */
export function timeStep(positions: readonly number[]): number {
	const sorted = [...new Set(positions)].sort((a, b) => a - b);
	let step = Infinity;
	sorted.forEach((position, index) => {
		if (index > 0) step = Math.min(step, position - (sorted[index - 1] ?? 0));
	});
	return Number.isFinite(step) ? step : 1;
}

/** Where a break is drawn: half a step before the first period of the new series. */
export function breakPosition(period: Period, step: number): number | null {
	const at = periodPosition(period);
	return at === null ? null : at - Math.min(step, 1) / 2;
}

/**
 * The points cut into lines that may be drawn through: never across an absent period (more than one
 * and a half `step` apart; null: surveys at irregular dates, always joined) nor across a break.
 */
export function segments(
	points: readonly PlacedPoint[],
	step: number | null,
	breaks: readonly number[] = []
): PlacedPoint[][] {
	const lines: PlacedPoint[][] = [];
	let previous: PlacedPoint | undefined;
	for (const point of points) {
		const before = previous;
		const isCut =
			before === undefined ||
			(step !== null && point.at - before.at > step * 1.5) ||
			breaks.some((at) => before.at < at && at <= point.at);
		if (isCut) lines.push([point]);
		else lines.at(-1)?.push(point);
		previous = point;
	}
	return lines;
}

/** Path through the segments; lone points are not in it (they are drawn as dots). */
export function segmentPath(
	lines: readonly (readonly { at: number; value: number }[])[],
	x: (at: number) => number,
	y: (value: number) => number
): string {
	return lines
		.filter((line) => line.length > 1)
		.map(
			(line) => `M${line.map(({ at, value }) => `${round(x(at))} ${round(y(value))}`).join('L')}`
		)
		.join('');
}

export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
