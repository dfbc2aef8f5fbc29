import type { Bounds } from '../domain/explore.ts';
import type { CrossFilter } from './cross-filter.ts';

/** What the brushes leave, at one moment. */
export interface Brushed {
	kept: number;
	/** Row numbers that are kept, in the order given. */
	rows: Uint32Array;
	/** Of each dimension, by bin. */
	counts: Uint32Array[];
}

/** Moves every brush to its place and reads the result; a brush that did not move costs nothing. */
export function brushed(
	filter: CrossFilter,
	brushes: readonly (Bounds | null)[],
	order: Uint32Array
): Brushed {
	brushes.forEach((bounds, place) => filter.brush(place, bounds));
	return {
		kept: filter.kept,
		rows: order.filter((row) => filter.isKept(row)),
		counts: brushes.map((_, place) => filter.counts(place).slice())
	};
}
