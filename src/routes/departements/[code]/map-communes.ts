import type { CommunePlace } from '../../../lib/charts/commune-places.ts';
import type { DepartementFile } from '../../../lib/domain/published.ts';
import { isAbsence } from '../../../lib/domain/status.ts';
import type { Measure } from '../../../lib/model/measure.ts';
import { communeName } from '../../../lib/text/commune.ts';
import { statusLabel } from '../../../lib/text/status.ts';

/** The communes of a departement as the map wants them, with the values of one indicator. */
export function mapCommunes(file: DepartementFile, values: readonly Measure[]) {
	const approximate = new Set(file.approximate);
	return file.codes.map((code, index) => {
		const measure = values[index];
		const status = measure && isAbsence(measure.status) ? measure.status : 'non-collecte';
		return {
			code,
			name: communeName(file.names[index] ?? code),
			longitude: degrees(file.longitudes[index]),
			latitude: degrees(file.latitudes[index]),
			isApproximate: approximate.has(index),
			population: file.population[index] ?? null,
			value: measure?.value ?? null,
			absence: statusLabel(status)
		} satisfies CommunePlace;
	});
}

function degrees(scaled: number | null | undefined): number | null {
	return scaled === null || scaled === undefined ? null : scaled / 10_000;
}
