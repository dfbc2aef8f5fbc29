import type { CommuneArea } from './commune-areas.ts';
import type { CommunePlace } from './commune-places.ts';
import type { LegendItem } from './legend.ts';
import { mapLegend } from './map-legend.ts';
import { chartWords } from './words.ts';

/**
 * Legend of the communes of a map: of points, or of areas with the points that are left among them.
 * `areas` in the order of the communes.
 */
export function communeMapLegend(
	communes: readonly CommunePlace[],
	areas: readonly (CommuneArea | null)[],
	{ bounds, format }: { bounds: readonly number[]; format: (value: number) => string }
): LegendItem[] {
	const points = communes.filter((_, index) => !areas[index]);
	if (points.length === communes.length) {
		return [...mapLegend(communes, bounds, format, 'dot'), ...approximate(points)];
	}
	const crosses = points.filter(({ value }) => value === null);
	const dots = points.length - crosses.length;
	return [
		...mapLegend(
			communes.filter((commune) => !crosses.includes(commune)),
			bounds,
			format,
			'class'
		),
		...(dots > 0
			? [{ mark: 'context', label: `${chartWords.withoutOutline} (${dots})` } as const]
			: []),
		...mapLegend(crosses, [], format, 'dot'),
		...approximate(points)
	];
}

function approximate(points: readonly CommunePlace[]): LegendItem[] {
	const hasOne = points.some(
		({ isApproximate, longitude, latitude }) =>
			isApproximate && longitude !== null && latitude !== null
	);
	return hasOne ? [{ mark: 'hollow', label: chartWords.approximate }] : [];
}
