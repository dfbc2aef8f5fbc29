import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Contour } from '../domain/contours.ts';
import CommuneMap from './CommuneMap.svelte';
import { areaAt, areaPlace, communeArea, isInside } from './commune-areas.ts';
import { communeMapLegend } from './commune-map-legend.ts';
import { communeMapLayout, type CommunePlace } from './commune-places.ts';

const commune = (code: string, value: number | null, isApproximate = false): CommunePlace => ({
	code,
	name: `Commune ${code}`,
	longitude: 5.02,
	latitude: 46.02,
	isApproximate,
	value,
	absence: value === null ? 'secret' : null
});

/** A square of 0.1° with its south-west corner `east` degrees east of 5° E 46° N. */
function square(east: number, ...holes: Contour): Contour {
	const west = 50_000 + east * 10_000;
	return [
		[
			[west, 460_000],
			[west, 461_000],
			[west + 1_000, 461_000],
			[west + 1_000, 460_000]
		],
		...holes
	];
}

const communes = [commune('01001', 62), commune('01002', null), commune('01003', 12, true)];
const areas = new Map([
	['01001', square(0)],
	['01002', square(0.1)]
]);
const bounds = [0, 50, 100];
const format = (value: number) => `${value} %`;

describe('communeArea', () => {
	const ring: Contour[number] = [
		[20_000, 20_000],
		[40_000, 20_000],
		[40_000, 40_000],
		[20_000, 40_000]
	];
	const outer: Contour[number] = [
		[0, 0],
		[100_000, 0],
		[100_000, 100_000],
		[0, 100_000]
	];
	const area = communeArea([outer, ring], ([x, y]) => [x, y]);

	it('is a closed path a ring, and its hole is outside', () => {
		expect(area.path).toBe('M0 0l10 0 0 10 -10 0zM2 2l2 0 0 2 -2 0z');
		expect([isInside([1, 5], area), isInside([3, 3], area), isInside([11, 5], area)]).toEqual([
			true,
			false,
			false
		]);
		expect(areaAt([1, 5], [null, area])).toBe(1);
		expect(areaAt([3, 3], [null, area])).toBeNull();
	});

	it('has the cursor in its town, or in its middle when the town is elsewhere or unknown', () => {
		expect(areaPlace(area, [1, 5])).toEqual([1, 5]);
		expect(areaPlace(area, [40, 5])).toEqual([5, 5]);
		expect(areaPlace(area, null)).toEqual([5, 5]);
	});
});

describe('communeMapLayout with outlines', () => {
	it('keeps areas inside the drawing, side by side on their shared border', () => {
		const layout = communeMapLayout(communes, null, areas);
		const [west, east, none] = layout.areas;
		expect(none).toBeNull();
		expect(west?.box.right).toBe(east?.box.left);
		expect(west?.box.left).toBe(30);
		expect(east?.box.right).toBe(970);
		expect(west?.box.bottom).toBe(layout.height - 30);
		expect(west && layout.places[0] && isInside(layout.places[0], west)).toBe(true);
	});

	it('draws the departement no more: its coarser line would run beside the borders', () => {
		const outline = 'M0 0l10 0 0 10z';
		expect(communeMapLayout(communes, outline).outline).not.toBeNull();
		expect(communeMapLayout(communes, outline, areas).outline).toBeNull();
	});
});

describe('CommuneMap with outlines', () => {
	const draw = (mine: string | null) =>
		render(CommuneMap, { props: { communes, areas, bounds, mine, format, label: 'x' } }).body;

	it('fills an area by its class, hatches the absent one, leaves a point where there is no outline', () => {
		const html = draw(null);
		expect(html.match(/<path class="area unscaled seq-5/g)).toHaveLength(1);
		expect(html).toMatch(/<path class="area unscaled[^>]*fill="url\(#/);
		expect(html.match(/class="dots-/g)).toHaveLength(1);
		expect(html).not.toMatch(/NaN|undefined|\sstyle=/);
	});

	it('outlines mine with its own border, in place of the diamond of points', () => {
		const own = communeMapLayout(communes, null, areas).areas[0]?.path ?? '';
		expect(draw('01001')).toMatch(new RegExp(`<path class="mine unscaled[^>]*d="${own}"`));
		expect(draw('01003')).toMatch(/<path class="mine unscaled[^>]*d="M\d+ [\d.]+l14/);
		expect(draw('01001')).toContain('Commune 01001\u00a0: 62 %');
	});

	it('has a legend of areas, with the points that are left', () => {
		const drawn = communeMapLayout(communes, null, areas).areas;
		expect(communeMapLegend(communes, drawn, { bounds, format })).toEqual([
			{ mark: 'class-1', label: '0 % – 50 % (1)' },
			{ mark: 'class-5', label: '50 % – 100 % (1)' },
			{ mark: 'hatch', label: 'secret (1)' },
			{ mark: 'context', label: 'sans contour\u00a0: un point (1)' },
			{ mark: 'hollow', label: 'position approchée' }
		]);
		const marks = communeMapLegend(communes, [null, null, null], { bounds, format });
		expect(marks.map(({ mark }) => mark)).toEqual(['dot-1', 'dot-5', 'cross', 'hollow']);
	});
});
