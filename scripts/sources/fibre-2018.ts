import { parseNumber } from '../../src/lib/publish/parse-number.ts';
import { placeRow } from '../fetch/place-row.ts';
import { readTable } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { fibreDefinition } from './fibre/definition.ts';
import { Premises } from './fibre/premises.ts';

const page =
	'https://www.data.gouv.fr/fr/datasets/le-marche-du-haut-et-tres-haut-debit-fixe-deploiements/';

export const source: Source = {
	id: 'fibre-2018',
	title: 'Déploiements FttH par commune, T3 2017 à T1 2018',
	producer: 'Arcep',
	licence: 'Licence Ouverte',
	page,
	known: 'file',
	remote: [],
	isFile: (path) => /(^|\/)ftth_commune[^/]*\.csv$/i.test(path),
	read
};

const quarters = [
	{ column: 'raccordables_2017T3', period: '2017-T3' },
	{ column: 'raccordables_2017T4', period: '2017-T4' },
	{ column: 'raccordables_2018T1', period: '2018-T1' }
] as const;
const updated = '2018-03-31';

function read(files: readonly SourceFile[], { known }: SourceTerritories): Reading {
	const file = newestFile(files);
	const table = readTable(file, [
		'code_commune_2018',
		'logements_et_etablissements',
		...quarters.map(({ column }) => column)
	]);
	const rows = new RowCount();
	const premises = new Premises();
	const seen = new Set<string>();
	for (const row of table) {
		const code = row.code_commune_2018;
		const all = parseNumber(row.logements_et_etablissements);
		const counts = quarters.map(({ column }) => parseNumber(row[column]));
		if (typeof all !== 'number' || counts.some((count) => typeof count !== 'number')) {
			rows.reject('nombre de locaux absent ou illisible');
		} else if (seen.has(code)) rows.reject('doublon (même commune)');
		else if (placeRow(code, known, rows) !== null) {
			seen.add(code);
			quarters.forEach(({ period }, index) => premises.add(code, period, counts[index] ?? 0, all));
		}
	}
	const observations = premises.observations();
	const over = new Set(
		observations
			.filter(({ note, period }) => note !== null && period === '2018-T1')
			.map(({ code }) => code)
	);
	return {
		updated,
		rows: rows.record(table.length),
		indicators: [
			{
				definition: fibreDefinition({
					id: 'fibre-2018',
					libelle: 'Locaux raccordables à la fibre (2017-2018)',
					libelleCourt: 'Raccordables à la fibre (2017-2018)',
					producteur: 'Arcep',
					source: {
						titre: 'Le marché du haut et du très haut débit fixe : déploiements',
						url: page
					},
					miseAJour: updated,
					methode:
						'Locaux raccordables à la fin de chaque trimestre rapportés au nombre de logements et d’établissements, le même pour les trois trimestres. Communes de 2018 ramenées aux communes actuelles : les effectifs sont additionnés et la part recalculée.',
					limites:
						'Série ancienne, arrêtée au premier trimestre 2018. Les locaux raccordables dépassent le nombre de logements et d’établissements dans plusieurs centaines de communes : la part y est ramenée à 100 %, avec une note. Les communes sans logement ne sont pas concernées.'
				}),
				observations
			}
		],
		files: [],
		remarks: [`Au T1 2018, ${over.size} communes dépassaient 100\u00a0% et y ont été ramenées.`]
	};
}
