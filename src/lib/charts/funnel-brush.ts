import type { FunnelPoints } from '../model/funnel-points.ts';
import type { FunnelDomain, FunnelLayout } from './funnel-layout.ts';
import type { Place } from './move-on-map.ts';
import type { Extent } from './scale.ts';

/** A frame laid on the cloud, in the units of the data so that it survives a change of width. */
export type FunnelFrame = FunnelDomain;

/** The frame between two corners of the drawing, in pixels, whichever way it was dragged. */
export function frameBetween(
	[x1, y1]: Place,
	[x2, y2]: Place,
	{ x, y }: FunnelLayout
): FunnelFrame {
	const sorted = (a: number, b: number): Extent => (a < b ? [a, b] : [b, a]);
	return {
		denominators: sorted(x.invert(x1), x.invert(x2)),
		values: sorted(y.invert(y1), y.invert(y2))
	};
}

/** Indexes of the communes, highest value first, ties by code: sorted once, framed at each move. */
export function valueOrder({ codes, values }: FunnelPoints): Uint32Array {
	return Uint32Array.from(values.keys()).sort(
		(a, b) => (values[b] ?? 0) - (values[a] ?? 0) || ((codes[a] ?? '') < (codes[b] ?? '') ? -1 : 1)
	);
}

/**
 * Those of an order that are in a frame, edges included. An edge laid on that of the drawing is open:
 * the few communes beyond are drawn there.
 */
export function communesInFrame(
	{ denominators, values }: FunnelPoints,
	order: Uint32Array,
	frame: FunnelFrame,
	domain: FunnelDomain
): number[] {
	const [least, most] = openEdges(frame.denominators, domain.denominators);
	const [low, high] = openEdges(frame.values, domain.values);
	const found: number[] = [];
	for (const index of order) {
		const [size, value] = [denominators[index] ?? 0, values[index] ?? 0];
		if (value >= low && value <= high && size >= least && size <= most) found.push(index);
	}
	return found;
}

/** Steps of the range inputs that move an edge of the frame. */
export const frameSteps = 100;

/** Step of a range input for a denominator: even steps of a logarithmic scale. */
export function denominatorStep(denominator: number, [from, to]: Extent): number {
	return Math.round((frameSteps * Math.log(denominator / from)) / Math.log(to / from));
}

/** A whole number of inhabitants, households…; the ends of the range are those of the drawing. */
export function denominatorAt(step: number, [from, to]: Extent): number {
	if (step <= 0) return from;
	if (step >= frameSteps) return to;
	return Math.round(from * (to / from) ** (step / frameSteps));
}

export function valueStep(value: number, [from, to]: Extent): number {
	return Math.round((frameSteps * (value - from)) / (to - from));
}

export function valueAt(step: number, [from, to]: Extent): number {
	return from + ((to - from) * step) / frameSteps;
}

/** One edge moved, the other pushed along when they would cross. */
export function withEdge([from, to]: Extent, edge: 'from' | 'to', place: number): Extent {
	return edge === 'from' ? [place, Math.max(place, to)] : [Math.min(place, from), place];
}

function openEdges([from, to]: Extent, [start, end]: Extent): Extent {
	return [from <= start ? -Infinity : from, to >= end ? Infinity : to];
}
