import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampedScale, linearScale } from './linear-scale.ts';

const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
const extent = fc.tuple(bound, bound).filter(([from, to]) => Math.abs(to - from) > 1e-3);

describe.each([
	['linearScale', linearScale, false],
	['clampedScale', clampedScale, true]
] as const)('%s', (_, scale, isClamped) => {
	it('places values as d3-scale does, and reads places back as it does', () => {
		fc.assert(
			fc.property(extent, extent, bound, (domain, range, value) => {
				const own = scale(domain, range);
				const d3 = scaleLinear(domain, range).clamp(isClamped);
				const close = (one: number, other: number) => {
					const size = Math.max(1, Math.abs(one), Math.abs(other));
					expect(Math.abs(one - other) / size).toBeLessThan(1e-6);
				};
				close(own(value), d3(value));
				close(own.invert(value), d3.invert(value));
			})
		);
	});

	it('puts a domain of one value mid-way, as d3-scale does', () => {
		expect(scale([3, 3], [0, 10])(3)).toBe(5);
		expect(scaleLinear([3, 3], [0, 10]).clamp(isClamped)(3)).toBe(5);
	});
});

it('reaches both ends exactly', () => {
	const scale = clampedScale([0.1, 0.7], [2, 638]);
	expect([scale(0.1), scale(0.7), scale(9)]).toEqual([2, 638, 638]);
});
