import type { CommunePlace } from './commune-places.ts';
import { classIndex, shadeOf, type Shade } from './map-classes.ts';
import type { Place } from './move-on-map.ts';

/** Communes drawn alike: one path of zero-length strokes, whatever their number. */
export interface DotGroup {
	key: string;
	shade: Shade;
	isHollow: boolean;
	/** Diameter in pixels. */
	diameter: number;
	path: string;
}

/** Diameters by population, upper bounds excluded; the largest for all the rest. */
const steps = [
	{ below: 500, diameter: 6 },
	{ below: 2_000, diameter: 9 },
	{ below: 5_000, diameter: 13 },
	{ below: 10_000, diameter: 17 },
	{ below: Infinity, diameter: 24 }
];

/**
 * Groups of dots, the largest first so that small ones stay visible; absent values are not in them.
 * On a drawing narrower than 600 pixels the dots shrink with it, to a little over half.
 */
export function dotGroups(
	communes: readonly CommunePlace[],
	places: readonly (Place | null)[],
	bounds: readonly number[],
	{ sizing, width }: { sizing: 'equal' | 'population'; width: number }
): DotGroup[] {
	const shrink = Math.min(1, Math.max(0.55, width / 600));
	const equal = equalDiameter(communes.length);
	const groups = new Map<string, DotGroup>();
	communes.forEach(({ value, isApproximate, population = null }, index) => {
		const place = places[index];
		if (!place || value === null) return;
		const shade = shadeOf(classIndex(value, bounds), bounds.length - 1);
		const full = sizing === 'equal' ? equal : populationDiameter(population);
		const diameter = Math.round(full * shrink * 2) / 2;
		const key = `${shade}-${diameter}-${isApproximate}`;
		const group = groups.get(key) ?? { key, shade, isHollow: isApproximate, diameter, path: '' };
		groups.set(key, { ...group, path: `${group.path}M${place[0]} ${place[1]}h0` });
	});
	return [...groups.values()].sort((a, b) => b.diameter - a.diameter || a.shade - b.shade);
}

/** Crosses for the communes without a value, in units of the drawing. */
export function crossPath(
	communes: readonly CommunePlace[],
	places: readonly (Place | null)[],
	arm: number
): string {
	const a = Math.round(arm * 10) / 10;
	return communes
		.map(({ value }, index) => {
			const place = places[index];
			if (!place || value !== null) return '';
			return `M${place[0] - a} ${place[1] - a}l${2 * a} ${2 * a}m0 ${-2 * a}l${-2 * a} ${2 * a}`;
		})
		.join('');
}

/** Mark of my commune around its point. */
export function diamondPath([x, y]: Place, half: number): string {
	return `M${x} ${y - half}l${half} ${half}-${half} ${half}-${half}-${half}z`;
}

function equalDiameter(count: number): number {
	return count > 500 ? 7 : count > 200 ? 9 : 11;
}

function populationDiameter(population: number | null): number {
	const known = population ?? 0;
	return steps.find(({ below }) => known < below)?.diameter ?? 24;
}
