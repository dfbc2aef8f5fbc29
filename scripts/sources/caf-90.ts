import { readTable } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { housingAidDefinitions } from './caf/definitions.ts';
import { householdObservations } from './caf/households.ts';

const page = 'https://data.caf.fr/explore/dataset/s_ben_com_f/information/';

export const source: Source = {
	id: 'caf-90',
	title: 'Allocataires par commune du Territoire de Belfort, 2020 à 2024',
	producer: 'Caisse nationale des allocations familiales (CNAF)',
	licence: 'Licence Ouverte 2.0',
	page,
	known: 'file',
	remote: [],
	isFile: (path) => /(^|\/)caf_90_long[^/]*\.csv$/i.test(path),
	read
};

function read(files: readonly SourceFile[], territories: SourceTerritories): Reading {
	const file = newestFile(files);
	const table = readTable(file, [
		'code_commune',
		'annee',
		'foyers_allocataires',
		'foyers_aide_logement'
	]);
	const rows = new RowCount();
	const dated = table.filter(({ annee }) => {
		const isYear = /^\d{4}$/.test(annee);
		if (!isYear) rows.reject('année illisible');
		return isYear;
	});
	const { counts, shares } = householdObservations(
		dated.map(({ code_commune, annee, foyers_allocataires, foyers_aide_logement }) => ({
			code: code_commune,
			period: annee,
			households: foyers_allocataires,
			aided: foyers_aide_logement
		})),
		territories,
		rows
	);
	const latest = dated.reduce((last, { annee }) => (annee > last ? annee : last), '');
	const updated = file.updated ?? (latest === '' ? file.seen : `${latest}-12-31`);
	const definitions = housingAidDefinitions({
		suffix: '-90',
		where: ' (Territoire de Belfort)',
		source: { titre: 'CNAF, allocataires par commune du Territoire de Belfort', url: page },
		updated,
		limits:
			'Ce fichier ne couvre que les communes du Territoire de Belfort ; il écrit 0 là où l’effectif est nul, arrondi ou trop petit, sans les distinguer.'
	});
	return {
		updated,
		rows: rows.record(table.length),
		indicators: [
			{ definition: definitions.counts, observations: counts },
			{ definition: definitions.shares, observations: shares }
		],
		files: [],
		remarks: []
	};
}
