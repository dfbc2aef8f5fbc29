import { periodPosition, type Period } from '../domain/period.ts';
import {
	breakPosition,
	placedPoints,
	segments,
	timeStep,
	type PlacedPoint,
	type TrendBreak,
	type TrendPoint
} from './trend-layout.ts';

/** `mine` is the accent; `peers` the grey median; `france` dashed; `named` another commune. */
export type TrendKind = 'mine' | 'peers' | 'france' | 'named';

export interface TrendLine {
	key: string;
	label: string;
	kind: TrendKind;
	points: readonly TrendPoint[];
}

export interface TrendBand {
	label: string;
	points: readonly { period: Period; low: number | null; high: number | null }[];
}

export interface TrendTarget {
	period: Period;
	value: number;
}

export interface TrendInput {
	lines: readonly TrendLine[];
	band: TrendBand | null;
	breaks: readonly TrendBreak[];
	target: TrendTarget | null;
	/** Usual years between two points; undefined: the smallest seen; null: irregular, always joined. */
	step: number | null | undefined;
	/** First and last periods shown; null: all. */
	window: readonly [Period, Period] | null;
}

export interface TrendView {
	lines: { line: TrendLine; points: PlacedPoint[]; segments: PlacedPoint[][] }[];
	band: { at: number; low: number; high: number }[][];
	breaks: (TrendBreak & { at: number; number: number })[];
	target: (TrendTarget & { at: number }) | null;
	/** Periods with at least one value, ascending: where the cursor stops. */
	stops: { at: number; period: Period }[];
	span: [number, number];
	/** Every value the vertical axis must hold. */
	values: number[];
}

/** All that a trend draws, cut to its window and placed in time. */
export function trendView({ lines, band, breaks, target, step, window }: TrendInput): TrendView {
	const from = (window && periodPosition(window[0])) ?? -Infinity;
	const to = (window && periodPosition(window[1])) ?? Infinity;
	const inWindow = ({ at }: { at: number }) => at >= from && at <= to;

	const placed = lines.map((line) => ({
		line,
		points: placedPoints(line.points).filter(inWindow)
	}));
	const positions = placed.flatMap(({ points }) => points.map(({ at }) => at));
	const usualStep = step === undefined ? timeStep(positions) : step;
	const targetAt = target && periodPosition(target.period);
	const shownTarget =
		target && targetAt !== null && inWindow({ at: targetAt }) ? { ...target, at: targetAt } : null;
	const ends = shownTarget ? [...positions, shownTarget.at] : positions;
	const span: [number, number] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 1];
	const shownBreaks = breaks
		.flatMap(({ period, reason }) => {
			const at = breakPosition(period, usualStep ?? 1);
			return at !== null && at > span[0] && at < span[1] ? [{ period, reason, at }] : [];
		})
		.sort((a, b) => a.at - b.at)
		.map((mark, index) => ({ ...mark, number: index + 1 }));
	const cuts = shownBreaks.map(({ at }) => at);
	const bandPoints = placedBand(band).filter(inWindow);
	return {
		lines: placed.map(({ line, points }) => ({
			line,
			points,
			segments: segments(points, usualStep, cuts)
		})),
		band: cutBand(bandPoints, usualStep, cuts),
		breaks: shownBreaks,
		target: shownTarget,
		stops: stopsOf(placed.flatMap(({ points }) => points)),
		span,
		values: [
			...placed.flatMap(({ points }) => points.map(({ value }) => value)),
			...bandPoints.flatMap(({ low, high }) => [low, high]),
			...(shownTarget ? [shownTarget.value] : [])
		]
	};
}

type BandPoint = PlacedPoint & { low: number; high: number };

function placedBand(band: TrendBand | null): BandPoint[] {
	if (!band) return [];
	return band.points
		.flatMap(({ period, low, high }) => {
			const at = periodPosition(period);
			if (at === null || low === null || high === null) return [];
			return [{ at, period, value: low, note: null, low, high }];
		})
		.sort((a, b) => a.at - b.at);
}

function cutBand(points: BandPoint[], step: number | null, cuts: number[]): BandPoint[][] {
	const byPlace = new Map(points.map((point) => [point.at, point]));
	return segments(points, step, cuts).map((line) =>
		line.flatMap(({ at }) => byPlace.get(at) ?? [])
	);
}

function stopsOf(points: readonly PlacedPoint[]): { at: number; period: Period }[] {
	const stops = new Map(points.map(({ at, period }) => [at, { at, period }]));
	return [...stops.values()].sort((a, b) => a.at - b.at);
}
