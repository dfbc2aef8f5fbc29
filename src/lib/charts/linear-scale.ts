import type { Extent } from './scale.ts';

/** From a value to a place on the screen, and back. */
export interface LinearScale {
	(value: number): number;
	invert(place: number): number;
}

/**
 * d3-scale brings number formats and the interpolation of colours, 9 KB that the first chart of a page
 * would wait for: this is its `scaleLinear` for two numbers. A domain of one value is put mid-way.
 */
export function linearScale(domain: Extent, range: Extent): LinearScale {
	return Object.assign(between(domain, range), { invert: between(range, domain) });
}

/** What is outside the domain is put at its nearest end, and so is a place outside the range. */
export function clampedScale(domain: Extent, range: Extent): LinearScale {
	const scale = linearScale(domain, range);
	return Object.assign((value: number) => scale(clamp(value, domain)), {
		invert: (place: number) => scale.invert(clamp(place, range))
	});
}

function between([from, to]: Extent, [start, end]: Extent): (value: number) => number {
	return (value) => {
		const share = from === to ? 0.5 : (value - from) / (to - from);
		// Either end exactly, whatever the rounding.
		return start * (1 - share) + end * share;
	};
}

function clamp(value: number, [from, to]: Extent): number {
	return Math.max(Math.min(from, to), Math.min(Math.max(from, to), value));
}
