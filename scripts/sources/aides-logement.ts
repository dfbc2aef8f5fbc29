import { readTable } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { housingAidDefinitions } from './caf/definitions.ts';
import { householdObservations } from './caf/households.ts';

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
	const table = readTable(file, ['dtreffre', 'numcomdo', 'indfoy_ndur', 'indfoy_ndural']);
	const rows = new RowCount();
	const decembers = table.flatMap((row) => {
		const [, year, month] = /^(\d{4})-(\d{2})/.exec(row.dtreffre) ?? [];
		if (year !== undefined && month === '12') return [{ ...row, year }];
		rows.reject(year === undefined ? 'date illisible' : 'mois autre que décembre');
		return [];
	});
	const { counts, shares } = householdObservations(
		decembers.map(({ numcomdo, year, indfoy_ndur, indfoy_ndural }) => ({
			code: numcomdo,
			period: year,
			households: indfoy_ndur,
			aided: indfoy_ndural
		})),
		territories,
		rows
	);
	const latest = decembers.reduce((last, { year }) => (year > last ? year : last), '');
	const updated = file.updated ?? (latest === '' ? file.seen : `${latest}-12-31`);
	const definitions = housingAidDefinitions({
		suffix: '',
		where: '',
		source: { titre: 'CNAF, Répartition des allocataires par commune', url: page },
		updated,
		limits: ''
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
