import { extent, nice, ticks } from 'd3-array';
import { textWidth } from './text-width.ts';

export type Extent = readonly [number, number];

export interface Tick {
	at: number;
	label: string;
}

/**
 * Domain of a value axis: round bounds around the values. Zero is in it `always` (bars), `never`
 * unless a value is there (positions), or when `near`: lowest value under half of the highest.
 * No value: 0–1; a single one gets room around it.
 */
export function valueExtent(
	values: Iterable<number>,
	zero: 'always' | 'near' | 'never' = 'near'
): [number, number] {
	const [low, high] = extent(values);
	if (low === undefined || high === undefined) return [0, 1];
	const touchesZero = zero === 'always' || (zero === 'near' && low >= 0 && low <= high / 2);
	const [from, to] = touchesZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
	if (from === 0 && to === 0) return [0, 1];
	const room = from === to ? Math.abs(from) * 0.1 : 0;
	return nice(from - room, to + room, 5);
}

/** Few round values of a domain, placed by `position`, as many as their labels have room for. */
export function valueTicks(
	domain: Extent,
	length: number,
	format: (value: number) => string,
	position: (value: number) => number
): Tick[] {
	const widest = Math.max(...domain.map((value) => textWidth(format(value), 12)), 24);
	const count = Math.max(1, Math.min(6, Math.floor(length / (widest + 28))));
	const labels = ticks(...domain, count).map((value) => ({
		at: position(value),
		label: format(value)
	}));
	// Rounding may give two ticks the same words (1, 1, 2): the axis would lie about its step.
	return labels.filter(({ label }, index) => label !== labels[index - 1]?.label);
}

/** Calendar years of a time axis, counted back from the last so that it is always named. */
export function yearTicks([from, to]: Extent, length: number): number[] {
	const [first, last] = [Math.ceil(from), Math.floor(to)];
	const room = Math.max(1, Math.floor(length / 52));
	const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years < room) ?? 100;
	const ticks: number[] = [];
	for (let year = last; year >= first; year -= step) ticks.unshift(year);
	return ticks;
}
