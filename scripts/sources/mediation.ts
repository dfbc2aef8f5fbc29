import type { Commune } from '../../src/lib/domain/commune.ts';
import type { Observation } from '../../src/lib/domain/observation.ts';
import { absent, figure, ratio } from '../fetch/observation.ts';
import { monthOf } from '../fetch/period-of.ts';
import { placeRow } from '../fetch/place-row.ts';
import { readTable } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { fileDate, newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { placesDefinition, rateDefinition } from './mediation/definitions.ts';

export const source: Source = {
	id: 'mediation',
	title: 'Lieux de médiation numérique',
	producer: 'Agence nationale de la cohésion des territoires (ANCT), La Mednum',
	licence: 'Licence Ouverte 2.0',
	page: 'https://www.data.gouv.fr/fr/datasets/lieux-de-mediation-numerique-sur-le-territoire-francais-fournis-par-les-hubs-territoriaux-pour-un-numerique-inclusif/',
	known: 'code',
	isSnapshot: true,
	remote: [
		{
			kind: 'address',
			url: 'https://www.data.gouv.fr/fr/datasets/r/398edc71-0d51-4cb6-9cbe-2540a4db573c',
			name: 'lieux-mediation-numerique.csv'
		}
	],
	isFile: (path) =>
		/(^|\/)[^/]*(lieux-de-mediation|lieux-mediation|mediation-numerique)[^/]*\.csv$/i.test(path),
	read
};

function read(files: readonly SourceFile[], territories: SourceTerritories): Reading {
	const file = newestFile(files);
	const table = readTable(file, ['id', 'nom', 'code_insee']);
	const rows = new RowCount();
	const seen = new Set<string>();
	const counts = new Map<string, number>();
	for (const { id, code_insee } of table) {
		if (id !== '' && seen.has(id)) {
			rows.reject('lieu déjà lu (même « id »)');
			continue;
		}
		seen.add(id);
		const code = placeRow(code_insee, territories.known, rows);
		if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const updated = fileDate(file);
	const period = monthOf(updated);
	const isListed = listedPlaces(territories, counts);
	const each = (observe: (commune: Commune, count: number) => Observation) =>
		territories.communes.map((commune) =>
			isListed(commune)
				? observe(commune, counts.get(commune.code) ?? 0)
				: absent({ code: commune.code, period }, 'non-concerne')
		);
	return {
		updated,
		rows: rows.record(table.length),
		indicators: [
			{
				definition: placesDefinition(updated),
				observations: each(({ code }, count) => figure({ code, period }, count))
			},
			{
				definition: rateDefinition(updated),
				observations: each(({ code, population }, count) =>
					ratio(
						{ code, period },
						{ numerator: count, denominator: population ?? 0 },
						{ unit: 'per-10000', decimals: 1 }
					)
				)
			}
		],
		files: [],
		remarks: []
	};
}

/** A collectivité d'outre-mer without any place is not in the list, rather than without help. */
function listedPlaces(
	{ communes, collectivites }: SourceTerritories,
	counts: ReadonlyMap<string, number>
): (commune: Commune) => boolean {
	const listed = new Set(
		communes.filter(({ code }) => counts.has(code)).map(({ departement }) => departement)
	);
	return ({ departement }) => !collectivites.has(departement) || listed.has(departement);
}
