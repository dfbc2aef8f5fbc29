import { extent, greatest, pairs, quantile, range, ticks } from 'd3-array';
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';
import type { Unit } from '../domain/unit.ts';
import type { FunnelMark } from '../model/funnel-mark.ts';
import type { FunnelPoints } from '../model/funnel-points.ts';
import { formatCount } from '../text/number.ts';
import { valueTicks, type Extent, type Tick } from './scale.ts';
import { textWidth } from './text-width.ts';

/** More peers than this are not circled: they would hide what they stand in. */
export const mostCircled = 1_000;

/** Denominators and values between which the funnel is drawn. */
export interface FunnelDomain {
	denominators: Extent;
	values: Extent;
}

export interface FunnelLayout {
	width: number;
	height: number;
	left: number;
	right: number;
	top: number;
	base: number;
	x: ScaleContinuousNumeric<number, number>;
	y: ScaleContinuousNumeric<number, number>;
}

/**
 * Room for every denominator and, but for the one in a thousand at each end, every value: a few rates
 * of tiny communes would flatten all the others. Marks and the expected value are always in.
 */
export function funnelDomain(
	points: FunnelPoints | null,
	{ marks, expected, unit }: { marks: readonly FunnelMark[]; expected: number; unit: Unit }
): FunnelDomain {
	const sizes = [...marks.map(({ denominator }) => denominator), ...ends(points?.denominators)];
	const [least = 10, most = 1_000] = extent(sizes);
	const inner = points ? [0.001, 0.999].flatMap((p) => quantile(points.values, p) ?? []) : [];
	const values = [...marks.map(({ value }) => value), ...inner, expected];
	const [low = 0, high = 1] = extent(values);
	const [from = 0, to = 1] = scaleLinear()
		.domain([low >= 0 && low < high / 2 ? 0 : low, high])
		.nice(5)
		.domain();
	const isFlat = from === to;
	return {
		denominators: [Math.max(least, 1) / 1.15, Math.max(most, least + 1) * 1.15],
		values: [
			isFlat ? from - 1 : from,
			unit === 'percent' ? Math.min(to, 100) : isFlat ? to + 1 : to
		]
	};
}

export function funnelLayout(
	{ denominators, values }: FunnelDomain,
	{ width, formatTick }: { width: number; formatTick: (value: number) => string }
): FunnelLayout {
	const height = width < 480 ? 340 : 430;
	const labels = values.map((value) => textWidth(formatTick(value), 12));
	const [left, right] = [Math.max(28, ...labels) + 10, width - 12];
	const [top, base] = [26, height - 42];
	return {
		width,
		height,
		left,
		right,
		top,
		base,
		x: scaleLog().domain(denominators).range([left, right]).clamp(true),
		y: scaleLinear().domain(values).range([base, top]).clamp(true)
	};
}

/** As many round sizes as their labels have room for: powers of ten, with 2 and 5 between them, or even steps. */
export function denominatorTicks({ x }: FunnelLayout): Tick[] {
	const [from = 1, to = 10] = x.domain();
	const room = textWidth(formatCount(to), 12) + 14;
	const even = [6, 5, 4, 3, 2].map((count) => ticks(from, to, count).filter(Number.isInteger));
	const fitting = [
		roundSizes(from, to, [1, 2, 5]),
		roundSizes(from, to, [1]),
		...even,
		// Long labels in a narrow range: two that are far apart.
		...even.map((sizes) => extent(sizes).filter((size) => size !== undefined))
	].filter((sizes) => pairs(sizes).every(([one, next]) => x(next) - x(one) >= room));
	const most = greatest(fitting, ({ length }) => length) ?? [];
	return most.map((size) => ({ at: x(size), label: formatCount(size) }));
}

function roundSizes(from: number, to: number, steps: readonly number[]): number[] {
	const powers = range(Math.floor(Math.log10(from)), Math.log10(to) + 1);
	return powers
		.flatMap((power) => steps.map((step) => step * 10 ** power))
		.filter((size) => Number.isInteger(size) && size >= from && size <= to);
}

export function funnelValueTicks(
	{ y, base, top }: FunnelLayout,
	formatTick: (value: number) => string
): Tick[] {
	const [low = 0, high = 1] = y.domain();
	return valueTicks([low, high], (base - top) * 2, formatTick, y);
}

function ends(counts: Float64Array | undefined): number[] {
	const [low, high] = counts ? extent(counts) : [];
	return low === undefined || high === undefined ? [] : [low, high];
}

/** Communes beyond the drawing, put on its upper or lower edge. */
export function beyondValues(points: FunnelPoints, { values: [low, high] }: FunnelDomain): number {
	return points.values.reduce((count, value) => count + Number(value < low || value > high), 0);
}
