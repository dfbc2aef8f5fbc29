import { ascendingRows } from './ascending-rows.ts';
import type { Bounds } from '../domain/explore.ts';
import { binIndex, type Bins } from '../domain/bins.ts';

/** A column that can be brushed. */
export interface CrossDimension {
	/** NaN: absent, and in no bin. */
	values: Float64Array;
	bins: Bins;
}

/**
 * Histograms that filter each other. Each row holds one bit for every brush that leaves it out; moving
 * a brush touches only the rows between its old and new ends, so that 34,000 rows and ten histograms
 * follow a finger. It keeps state because that is the point: counts are corrected, never counted anew.
 */
export class CrossFilter {
	/** Rows that every brush keeps. */
	kept = 0;
	/** One bit a dimension that leaves the row out; the highest one for rows outside the filters. */
	readonly #out: Uint32Array;
	readonly #dimensions: readonly Prepared[];

	/** `base`: 1 for rows that the other filters keep. */
	constructor(dimensions: readonly CrossDimension[], base: Uint8Array) {
		if (dimensions.length > 30) throw new RangeError('a row has 30 bits for its brushes');
		this.#out = Uint32Array.from(base, (isKept) => (isKept ? 0 : outside));
		this.#dimensions = dimensions.map(prepare);
		base.forEach((isKept, row) => {
			if (!isKept) return;
			this.kept += 1;
			for (const dimension of this.#dimensions) count(dimension, row, 1);
		});
	}

	/** Rows whose value lies within, both ends included; null keeps all, the absent ones too. */
	brush(place: number, bounds: Bounds | null): void {
		const dimension = this.#dimensions[place];
		if (!dimension) throw new RangeError(`no dimension ${place}`);
		const next = bounds ? span(dimension, bounds) : whole(dimension);
		const { start, end } = dimension.span;
		// Rows that were in and are not, or the reverse, are the two ends' own moves.
		if (next.end <= start || next.start >= end) {
			this.#toggle(place, start, end);
			this.#toggle(place, next.start, next.end);
		} else {
			this.#toggle(place, Math.min(start, next.start), Math.max(start, next.start));
			this.#toggle(place, Math.min(end, next.end), Math.max(end, next.end));
		}
		dimension.span = next;
	}

	isKept(row: number): boolean {
		return this.#out[row] === 0;
	}

	/** Kept by the filters and the other brushes, by bin: what a histogram draws. */
	counts(place: number): Uint32Array {
		return this.#dimensions[place]?.counts ?? new Uint32Array();
	}

	/** Flips the bit of the rows at these places of the order. */
	#toggle(place: number, from: number, to: number): void {
		const own = this.#dimensions[place];
		if (!own) return;
		const bit = 1 << place;
		for (let index = from; index < to; index += 1) {
			const row = own.order[index] ?? 0;
			const before = this.#out[row] ?? 0;
			const after = (before ^ bit) >>> 0;
			this.#out[row] = after;
			const others = (before & ~bit) >>> 0;
			const step = after < before ? 1 : -1;
			if (others === 0) {
				this.kept += step;
				this.#dimensions.forEach((dimension) => dimension !== own && count(dimension, row, step));
			} else if (others !== outside && (others & (others - 1)) === 0) {
				// One other brush leaves the row out: its own histogram alone counts the row.
				const lone = this.#dimensions[31 - Math.clz32(others)];
				if (lone) count(lone, row, step);
			}
		}
	}
}

const outside = 2 ** 31;

interface Prepared {
	/** Rows by value, the absent ones at the end. */
	order: Uint32Array;
	sorted: Float64Array;
	/** Rows that have a value. */
	present: number;
	/** Bin of each row; 65535: none. */
	bin: Uint16Array;
	counts: Uint32Array;
	/** Places of `order` that the brush keeps. */
	span: { start: number; end: number };
}

const noBin = 65_535;

function prepare({ values, bins }: CrossDimension): Prepared {
	const order = ascendingRows(values);
	const sorted = Float64Array.from(order, (row) => values[row] ?? NaN);
	let present = sorted.length;
	while (present > 0 && Number.isNaN(sorted[present - 1])) present -= 1;
	return {
		order,
		sorted,
		present,
		bin: Uint16Array.from(values, (value) => (Number.isNaN(value) ? noBin : binIndex(value, bins))),
		counts: new Uint32Array(bins.count),
		span: { start: 0, end: order.length }
	};
}

function whole({ order }: Prepared) {
	return { start: 0, end: order.length };
}

function span({ sorted, present }: Prepared, { from, to }: Bounds) {
	const start = from === null ? 0 : firstAt(sorted, present, (value) => value >= from);
	const end = to === null ? present : firstAt(sorted, present, (value) => value > to);
	return { start, end: Math.max(start, end) };
}

/** First place whose value passes; values are ascending, and so is the answer. */
function firstAt(sorted: Float64Array, length: number, passes: (value: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(sorted[middle] ?? Infinity)) high = middle;
		else low = middle + 1;
	}
	return low;
}

function count({ bin, counts }: Prepared, row: number, step: number): void {
	const place = bin[row] ?? noBin;
	if (place !== noBin) counts[place] = (counts[place] ?? 0) + step;
}
