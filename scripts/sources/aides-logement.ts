import { readTable } from '../fetch/read-table.ts';
import { newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { housingAidReading } from './caf/housing-aid.ts';

const columns =
	'dtreffre,numcomdo,nomcom,indfoy_ndur,indfoy_ndural,indfoy_apl,indfoy_als,indfoy_alf';
const page = 'https://data.caf.fr/explore/dataset/s_ben_com_f/information/';

export const source: Source = {
	id: 'aides-logement',
	title: 'Foyers allocataires par commune, toutes prestations',
	producer: 'Caisse nationale des allocations familiales (CNAF)',
	licence: 'Licence Ouverte 2.0',
	page,
	known: 'code',
	remote: [
		{
			kind: 'address',
			url: `https://data.caf.fr/api/explore/v2.1/catalog/datasets/s_ben_com_f/exports/csv?select=${columns}&delimiter=%3B`,
			name: 's_ben_com_f.csv'
		}
	],
	isFile: (path) => /(^|\/)s_ben_com_f[^/]*\.csv$/i.test(path),
	read
};

function read(files: readonly SourceFile[], territories: SourceTerritories): Reading {
	const file = newestFile(files);
	const table = readTable(file, ['dtreffre', 'numcomdo', 'indfoy_ndur', 'indfoy_ndural']).map(
		(row) => {
			const [, year, month] = /^(\d{4})-(\d{2})/.exec(row.dtreffre) ?? [];
			return {
				code: row.numcomdo,
				year: year !== undefined && month === '12' ? year : null,
				reason: year === undefined ? 'date illisible' : 'mois autre que décembre',
				households: row.indfoy_ndur,
				aided: row.indfoy_ndural
			};
		}
	);
	const words = {
		suffix: '',
		where: '',
		source: { titre: 'CNAF, Répartition des allocataires par commune', url: page },
		limits: ''
	};
	return housingAidReading({ file, table, words }, territories);
}
