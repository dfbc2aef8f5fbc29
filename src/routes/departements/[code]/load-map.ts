import { catalogue } from '../../../lib/data/catalogue.ts';
import { departementContours, departementFile } from '../../../lib/data/departement-file.ts';
import type { DataHost } from '../../../lib/data/published-file.ts';
import { departementIndicators } from './departement-indicators.ts';
import type { MapPart } from './map-part.ts';
import type { PageData } from './$types';

/** What the map is drawn from, once it is reached for; the page names some of its indicators. Throws `DataError`. */
export async function loadMap(
	host: DataHost,
	{ departement, indicators, map, hasContours }: PageData
): Promise<Omit<MapPart, 'chosen'>> {
	const { code } = departement;
	const [file, published] = await Promise.all([
		departementFile(host, code),
		indicators > map.indicators.length ? catalogue(host) : null
	]);
	return {
		file,
		indicators: published ? departementIndicators(published.indicators, file) : map.indicators,
		outline: map.outline,
		loadContours: hasContours ? () => departementContours(host, code) : null
	};
}
