import type { CommunePlace } from '../../../lib/charts/commune-places.ts';
import type { Explorer } from '../../../lib/db/explorer.svelte.ts';
import type { ChartRow } from './chart-data.ts';

const limits = { rows: 50_000, cells: 500_000, characters: 5_000_000, milliseconds: 20_000 };

/** Where the communes of a result are; null when the table of communes could not be read. */
export async function communePlaces(
	explorer: Explorer,
	rows: readonly ChartRow[]
): Promise<CommunePlace[] | null> {
	const outcome = await explorer.ask(
		'SELECT code, nom, longitude, latitude, position_approximative FROM commune',
		limits
	);
	if (outcome.kind !== 'answer') return null;
	const [codes, names, longitudes, latitudes, approximate] = outcome.answer.columns;
	const places = new Map(codes?.cells.map((code, index) => [code, index]));
	return rows.flatMap(({ x, name, y }) => {
		const index = places.get(x);
		if (index === undefined) return [];
		return {
			code: String(x),
			name: String(names?.cells[index] ?? name),
			longitude: numberAt(longitudes?.cells, index),
			latitude: numberAt(latitudes?.cells, index),
			isApproximate: approximate?.cells[index] === true,
			value: y
		};
	});
}

function numberAt(cells: readonly unknown[] | undefined, index: number): number | null {
	const cell = cells?.[index];
	return typeof cell === 'number' ? cell : null;
}
