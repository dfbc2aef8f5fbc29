import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelMark } from '../model/funnel-mark.ts';
import { funnelPoints, type FunnelColumns } from '../model/funnel-points.ts';
import {
	communesInFrame,
	denominatorAt,
	denominatorStep,
	frameBetween,
	frameSteps,
	valueAt,
	valueOrder,
	valueStep,
	withEdge
} from './funnel-brush.ts';
import { nearestPoint, pointGrid } from './funnel-grid.ts';
import { markLabels } from './funnel-labels.ts';
import { beyondValues, denominatorTicks, funnelDomain, funnelLayout } from './funnel-layout.ts';
import { limitPaths } from './funnel-lines.ts';
import { funnelPlaces, paintFunnel } from './funnel-paint.ts';

const format = (value: number) => `${value} %`;

const columns: FunnelColumns = {
	codes: ['01001', '01002', '01003', '01004'],
	names: ['Abergement', 'Bey', 'Cize', 'Druillat'],
	values: [50, 40, 90, 40],
	numerators: [5, 40, 90, 400],
	denominators: [10, 100, 100, 1_000]
};
const points = funnelPoints(columns, { unit: 'percent', expected: 45 });
if (!points) throw new Error('no points');
const domain = funnelDomain(points, { marks: [], expected: 45, unit: 'percent' });
const layout = funnelLayout(domain, { width: 640, formatTick: format });

function mark(name: string, numerator: number, denominator: number) {
	const found = funnelMark({ code: name, name }, { numerator, denominator }, 'percent');
	if (!found) throw new Error('no mark');
	return found;
}

describe('layout of a funnel', () => {
	it('holds every size, the values and the expected one', () => {
		expect(domain.denominators[0]).toBeLessThan(10);
		expect(domain.denominators[1]).toBeGreaterThan(1_000);
		expect(domain.values).toEqual([0, 100]);
		expect(beyondValues(points, { ...domain, values: [45, 80] })).toBe(3);
	});

	it('exists before the cloud, around the marks alone, or around nothing', () => {
		const marks = [mark('Cize', 90, 100)];
		expect(funnelDomain(null, { marks, expected: 88, unit: 'percent' }).values[1]).toBe(90);
		const empty = funnelDomain(null, { marks: [], expected: 50, unit: 'percent' });
		expect(empty.values[0]).toBeLessThan(empty.values[1]);
	});

	it('has round sizes as ticks, and fewer of them on a phone', () => {
		const labels = (width: number) =>
			denominatorTicks(funnelLayout(domain, { width, formatTick: format })).map(
				({ label }) => label
			);
		expect(labels(640).slice(0, 5)).toEqual(['10', '20', '50', '100', '200']);
		expect(labels(320)).toEqual(['10', '100', '1\u202f000']);
	});

	it('has a step of its own for the sizes of one strate, and no two labels that touch', () => {
		const layoutOf = (width: number, denominators: [number, number]) =>
			denominatorTicks(
				funnelLayout({ denominators, values: [80, 100] }, { width, formatTick: format })
			);
		const labels = (width: number, denominators: [number, number]) =>
			layoutOf(width, denominators).map(({ label }) => label.replace('\u202f', ' '));
		expect(labels(320, [3_400, 6_100])).toEqual(['4 000', '5 000', '6 000']);
		expect(labels(320, [230, 620])).toEqual(['300', '400', '500', '600']);
		expect(labels(320, [64_836, 140_000])).toEqual(['70 000', '140 000']);
		// So few communes that a size is the only one: no half of a household.
		expect(labels(320, [1.7, 3.5])).toEqual(['2', '3']);
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 90_000 }),
				fc.double({ min: 1.4, max: 9, noNaN: true }),
				(from, ratio) => {
					const places = layoutOf(320, [from, from * ratio]).map(({ at }) => at);
					const gaps = places.slice(1).map((at, index) => at - (places[index] ?? 0));
					expect(Math.min(...gaps, 100)).toBeGreaterThan(20);
					if (from >= 10) expect(gaps.length).toBeGreaterThan(0);
				}
			)
		);
	});

	it('draws limits only where somebody can be beyond them', () => {
		const high = limitPaths(layout, { expected: 90, unit: 'percent' }, 99.8);
		const starts = [high.upper, high.lower].map((path) => Number(/^M([\d.]+)/.exec(path)?.[1]));
		expect(starts[0]).toBeGreaterThan(starts[1] ?? Infinity);
		expect(limitPaths(layout, { expected: 5, unit: 'days' }, 95)).toEqual({ lower: '', upper: '' });
	});
});

describe('nearest point', () => {
	const place = fc.tuple(fc.integer({ min: -5, max: 205 }), fc.integer({ min: -5, max: 105 }));

	it('is the one a search through all of them finds', () => {
		fc.assert(
			fc.property(fc.array(place, { maxLength: 60 }), place, (places, from) => {
				const xs = Float32Array.from(places, ([x]) => x);
				const ys = Float32Array.from(places, ([, y]) => y);
				// Squares are whole numbers: two points that are as far are equal, which roots may not be.
				const squares = places.map(([x, y]) => (x - from[0]) ** 2 + (y - from[1]) ** 2);
				const least = Math.min(...squares);
				const expected = least <= 24 ** 2 ? squares.indexOf(least) : null;
				expect(nearestPoint(pointGrid(xs, ys, [200, 100]), from, 24)).toBe(expected);
			}),
			{ numRuns: 500 }
		);
	});

	it('does not exist in an empty drawing', () => {
		const none = new Float32Array();
		expect(nearestPoint(pointGrid(none, none, [0, 0]), [3, 3], 24)).toBeNull();
	});
});

describe('frame on the cloud', () => {
	const order = valueOrder(points);
	const listed = (frame: Parameters<typeof communesInFrame>[2]) =>
		communesInFrame(points, order, frame, domain).map((index) => points.codes[index]);

	it('lists its communes from the highest value, ties by code', () => {
		expect(listed({ denominators: [50, 2_000], values: [10, 89] })).toEqual(['01002', '01004']);
		expect(listed(domain)).toEqual(['01003', '01001', '01002', '01004']);
	});

	it('is open where it lies on the edge of the drawing: what is beyond is drawn there', () => {
		const narrow = { ...domain, values: [45, 60] as const };
		const inNarrow = communesInFrame(points, order, narrow, narrow);
		expect(inNarrow).toHaveLength(4);
	});

	it('is the same whichever way it is dragged', () => {
		const there = frameBetween([100, 100], [300, 200], layout);
		expect(frameBetween([300, 200], [100, 100], layout)).toEqual(there);
		expect(there.values[0]).toBeLessThan(there.values[1]);
	});

	it('moves by even steps of each scale, whose ends are those of the drawing', () => {
		const sizes = [10, 1_000] as const;
		expect(denominatorAt(50, sizes)).toBe(100);
		expect([0, frameSteps].map((step) => denominatorAt(step, sizes))).toEqual([10, 1_000]);
		expect(denominatorStep(100, sizes)).toBe(50);
		expect(valueStep(valueAt(30, [20, 80]), [20, 80])).toBe(30);
	});

	it('never turns inside out: an edge pushes the other along', () => {
		expect(withEdge([10, 20], 'from', 30)).toEqual([30, 30]);
		expect(withEdge([10, 20], 'to', 5)).toEqual([5, 5]);
		expect(withEdge([10, 20], 'to', 15)).toEqual([10, 15]);
	});
});

describe('names of the marks', () => {
	const room = { layout, expected: 45, expectedText: 'ensemble 45 %' };
	const crowd = ['Bey', 'Cize', 'Druillat', 'Échallon', 'Feillens'].map((name, index) =>
		mark(name, 40 + index, 100)
	);

	it('do not overlap, whatever the crowd', () => {
		const labels = markLabels(mark('Abergement', 41, 100), crowd, room);
		expect(labels.length).toBeGreaterThan(2);
		for (const a of labels) {
			for (const b of labels.filter((label) => label !== a)) {
				const isApart =
					a.x >= b.x + b.width ||
					b.x >= a.x + a.width ||
					a.y >= b.y + b.height ||
					b.y >= a.y + a.height;
				expect(isApart).toBe(true);
			}
		}
	});

	it('are mine alone when peers are many', () => {
		const many = Array.from({ length: 40 }, (_, index) => mark(`Commune ${index}`, index, 100));
		const labels = markLabels(mark('Abergement', 41, 100), many, room);
		expect(labels.map(({ text }) => text)).toEqual(['Abergement']);
	});

	it('turn to the left near the right edge', () => {
		const [label] = markLabels(mark('Druillat', 400, 1_100), [], room);
		expect(label?.anchor).not.toBe('start');
	});
});

describe('the painted cloud', () => {
	it('has one square per commune, those outside last', () => {
		const squares: string[] = [];
		const brush = {
			fillStyle: '',
			globalAlpha: 1,
			setTransform: () => undefined,
			clearRect: () => undefined,
			fillRect: () => squares.push(brush.fillStyle)
		};
		paintFunnel(
			brush,
			{ ...funnelPlaces(points, layout), sides: points.sides },
			{
				width: layout.width,
				height: layout.height,
				ratio: 2,
				colours: { inside: 'grey', outside: 'dark', farOutside: 'black' }
			}
		);
		// 40 % of 1 000 and 90 % of 100 are beyond 99.8 % of 45 %.
		expect(squares).toEqual(['grey', 'grey', 'black', 'black']);
		expect(brush.globalAlpha).toBe(1);
	});
});
