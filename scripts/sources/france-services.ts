import type { Commune, Position } from '../../src/lib/domain/commune.ts';
import type { Observation } from '../../src/lib/domain/observation.ts';
import { absent, figure } from '../fetch/observation.ts';
import { monthOf } from '../fetch/period-of.ts';
import { placeRow } from '../fetch/place-row.ts';
import { readTable } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { fileDate, newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { readCentres } from './france-services/centres.ts';
import { countDefinition, distanceDefinition } from './france-services/definitions.ts';
import { nearestOf } from './france-services/nearest.ts';

export const source: Source = {
	id: 'france-services',
	title: 'Liste des structures France services',
	producer: 'Agence nationale de la cohésion des territoires (ANCT)',
	licence: 'Licence Ouverte 2.0',
	page: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
	known: 'file',
	isSnapshot: true,
	remote: [
		{
			kind: 'data-gouv',
			slug: 'liste-des-structures-france-services',
			resource: '31576dff-fd61-4de9-819f-32c2f880b142',
			name: 'liste-france-services.csv'
		},
		{
			kind: 'address',
			url: 'https://geo.api.gouv.fr/communes?fields=code,centre&format=json',
			name: 'communes-centres.json',
			isOptional: true
		}
	],
	isFile: (path) => isList(path) || isCentres(path),
	read
};

function isList(path: string): boolean {
	return /(^|\/)liste-(fs|france-services|des-structures-france-services)[^/]*\.csv$/i.test(path);
}

function isCentres(path: string): boolean {
	return /(^|\/)communes(_lonlat\.csv|-centres\.json)$/i.test(path);
}

function read(files: readonly SourceFile[], territories: SourceTerritories): Reading {
	const list = newestFile(files.filter(({ name }) => !isCentres(name)));
	const centres = files.find(({ name }) => isCentres(name));
	const structures = readTable(list, ['id_fs', 'insee_com', 'type_fs', 'format_fs']);
	const rows = new RowCount();
	const seen = new Set<string>();
	const counts = new Map<string, number>();
	for (const { id_fs, insee_com } of structures) {
		if (seen.has(id_fs)) {
			rows.reject('structure déjà lue (même « id_fs »)');
			continue;
		}
		seen.add(id_fs);
		const code = placeRow(insee_com, territories.known, rows);
		if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const updated = fileDate(list);
	const concerned = withProgramme(territories, counts);
	const positions = centres === undefined ? new Map<string, Position>() : readCentres(centres);
	const positionOf = ({ code, position }: Commune) => positions.get(code) ?? position;
	return {
		updated,
		rows: rows.record(structures.length),
		indicators: [
			{
				definition: countDefinition(updated),
				observations: territories.communes.map((commune) =>
					countIn(commune, monthOf(updated), { counts, concerned })
				)
			},
			{
				definition: distanceDefinition(updated),
				observations: distances(territories.communes, monthOf(updated), {
					counts,
					concerned,
					positionOf
				})
			}
		],
		files: [],
		remarks: [
			centres === undefined
				? 'Distances calculées sur les positions embarquées, approchées pour plus de la moitié des communes : ajoutez les centres officiels (geo.api.gouv.fr) pour les préciser.'
				: `Distances calculées sur les centres de communes du fichier ${centres.name}.`
		]
	};
}

interface Counted {
	counts: ReadonlyMap<string, number>;
	concerned: (commune: Commune) => boolean;
}

/** A collectivité d'outre-mer without any structure is outside the programme, not badly served by it. */
function withProgramme(
	{ communes, collectivites }: SourceTerritories,
	counts: ReadonlyMap<string, number>
): Counted['concerned'] {
	const served = new Set(
		communes.filter(({ code }) => counts.has(code)).map(({ departement }) => departement)
	);
	return ({ departement }) => !collectivites.has(departement) || served.has(departement);
}

function countIn({ code, ...rest }: Commune, period: string, counted: Counted): Observation {
	if (!counted.concerned({ code, ...rest })) return absent({ code, period }, 'non-concerne');
	return figure({ code, period }, counted.counts.get(code) ?? 0);
}

function distances(
	communes: readonly Commune[],
	period: string,
	{ counts, concerned, positionOf }: Counted & { positionOf(commune: Commune): Position | null }
): Observation[] {
	const byShore = new Map<string, Position[]>();
	for (const commune of communes) {
		const place = counts.has(commune.code) ? positionOf(commune) : null;
		if (place !== null)
			byShore.set(shore(commune), [...(byShore.get(shore(commune)) ?? []), place]);
	}
	const nearest = new Map([...byShore].map(([name, places]) => [name, nearestOf(places)]));
	return communes.map((commune) => {
		const { code } = commune;
		const position = positionOf(commune);
		if (!concerned(commune)) return absent({ code, period }, 'non-concerne');
		if (counts.has(code)) return figure({ code, period }, 0, 1);
		const distanceTo = nearest.get(shore(commune));
		if (position === null || distanceTo === undefined) {
			const note =
				position === null
					? 'Position de la commune inconnue.'
					: 'Aucune structure dans ce territoire d’outre-mer.';
			return absent({ code, period, note }, 'non-collecte');
		}
		const note = position.isApproximate ? 'Position de la commune approchée.' : null;
		const status = position.isApproximate ? 'estime' : 'definitif';
		return figure({ code, period, status, note }, distanceTo(position), 1);
	});
}

/** Nobody crosses an ocean for a counter: each overseas departement is looked at by itself. */
function shore({ departement }: Commune): string {
	return /^9[78]/.test(departement) ? departement : 'métropole';
}
