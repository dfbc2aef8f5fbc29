import { readTable } from '../fetch/read-table.ts';
import { newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { housingAidReading } from './caf/housing-aid.ts';

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
	]).map((row) => ({
		code: row.code_commune,
		year: /^\d{4}$/.test(row.annee) ? row.annee : null,
		reason: 'année illisible',
		households: row.foyers_allocataires,
		aided: row.foyers_aide_logement
	}));
	const words = {
		suffix: '-90',
		where: ' (Territoire de Belfort)',
		source: { titre: 'CNAF, allocataires par commune du Territoire de Belfort', url: page },
		limits:
			'Ce fichier ne couvre que les communes du Territoire de Belfort ; il écrit 0 là où l’effectif est nul, arrondi ou trop petit, sans les distinguer.'
	};
	return housingAidReading({ file, table, words }, territories);
}
