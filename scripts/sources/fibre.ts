import { parseNumber } from '../../src/lib/publish/parse-number.ts';
import { quarterEnd, quarterOf } from '../fetch/period-of.ts';
import { currentCommune, unknownReason } from '../fetch/place-row.ts';
import { readTable } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { fibreDefinition } from './fibre/definition.ts';
import { cappedCount, Premises } from './fibre/premises.ts';

const slug =
	'indicateur-france-tres-haut-debit-etat-des-deploiements-de-la-fibre-optique-et-decommissionnement-du-cuivre';
const page = `https://www.data.gouv.fr/fr/datasets/${slug}/`;

export const source: Source = {
	id: 'fibre',
	title: 'Déploiements de la fibre et fermeture du cuivre',
	producer: 'Agence nationale de la cohésion des territoires (ANCT), d’après l’Arcep',
	licence: 'Licence Ouverte 2.0',
	page,
	known: 'code',
	remote: [{ kind: 'data-gouv', slug, resource: /ftth-cu\.csv/i, name: 'ftth-cu.csv' }],
	isFile: (path) => /(^|\/)[^/]*ftth-cu[^/]*\.csv$/i.test(path),
	read
};

function read(files: readonly SourceFile[], { known }: SourceTerritories): Reading {
	const file = newestFile(files);
	const table = readTable(file, ['insee_com', 'locaux_arcep', 'locaux_ftth', 'trimestre']);
	const rows = new RowCount();
	const premises = new Premises();
	let latest = '';
	for (const { insee_com, locaux_arcep, locaux_ftth, trimestre } of table) {
		const quarter = quarterOf(trimestre);
		const all = parseNumber(locaux_arcep);
		const connectable = parseNumber(locaux_ftth);
		const current = currentCommune(insee_com, known);
		if (quarter === null) rows.reject('trimestre illisible');
		else if (typeof all !== 'number' || typeof connectable !== 'number') {
			rows.reject('nombre de locaux absent ou illisible');
		} else if (current === null) rows.reject(unknownReason(insee_com, known));
		else {
			const isAdded = premises.add(insee_com, quarter, connectable, all);
			if (isAdded || current !== insee_com) rows.merge();
			else rows.keep();
			if (quarter > latest) latest = quarter;
		}
	}
	const observations = premises.observations();
	const updated = file.updated ?? (latest === '' ? file.seen : quarterEnd(latest));
	return {
		updated,
		rows: rows.record(table.length),
		indicators: [
			{
				definition: fibreDefinition({
					id: 'fibre-locaux-raccordables',
					libelle: 'Locaux raccordables à la fibre',
					libelleCourt: 'Locaux raccordables à la fibre',
					producteur: 'ANCT, d’après l’Arcep',
					source: { titre: 'Déploiements de la fibre et fermeture du cuivre (ANCT)', url: page },
					miseAJour: updated,
					methode:
						'Locaux raccordables (« locaux_ftth ») rapportés aux locaux connus de l’Arcep (« locaux_arcep »). Une commune partagée entre plusieurs porteurs de projet a plusieurs lignes, qui sont additionnées.',
					limites:
						'Le nombre de locaux est une estimation que les opérateurs révisent : la part peut dépasser 100 %, et elle y est alors ramenée, avec une note. Un local raccordable n’est pas forcément raccordé.'
				}),
				observations
			}
		],
		files: [],
		remarks: cappedRemark(cappedCount(observations))
	};
}

function cappedRemark(count: number): string[] {
	return count === 0 ? [] : [`${count} valeurs dépassaient 100\u00a0% et y ont été ramenées.`];
}
