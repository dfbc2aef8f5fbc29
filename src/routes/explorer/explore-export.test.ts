import { expect, it } from 'vitest';
import { blankQuestion, columnKey, ownColumn } from '../../lib/domain/explore.ts';
import { statuses } from '../../lib/domain/status.ts';
import { fileName } from '../../lib/exports/file-name.ts';
import { table } from '../../lib/exports/fixture.ts';
import { readmeText } from '../../lib/exports/readme-text.ts';
import { indicatorOf } from '../../lib/queries/fixture.ts';
import { exploreExport } from './explore-export.ts';
import { ownIndicator } from './explorer-offer.ts';

const territories = {
	codes: ['01001', '2A004'],
	names: ['Un', 'Deux'],
	keys: ['un', 'deux'],
	departements: ['01', '2A'],
	regions: ['84', '94'],
	epcis: [null, null],
	epciNames: [null, null],
	strates: Float64Array.of(0, NaN),
	populations: Float64Array.of(120, NaN),
	nameRanks: Float64Array.of(2, 1),
	regionRanks: Float64Array.of(1, 2),
	epciRanks: Float64Array.of(NaN, NaN)
};
const values = {
	values: Float64Array.of(12.5, NaN),
	numerators: Float64Array.of(NaN, NaN),
	denominators: Float64Array.of(NaN, NaN),
	statuses: Uint8Array.of(statuses.indexOf('simule'), statuses.indexOf('secret'))
};

it('what is filtered leaves with codes, statuses, reasons, the query, and marked when simulated', () => {
	const question = blankQuestion([{ indicator: 'part', period: '2024' }]);
	const written = exploreExport(
		question,
		{
			data: { territories, columns: new Map([['part_2024', values]]) },
			rows: Uint32Array.of(1, 0)
		},
		[indicatorOf({ isSimulated: true })],
		table.meta
	);
	expect(written.columns.map(({ name }) => name)).toEqual([
		'code',
		'commune',
		'departement',
		'population',
		'part_2024',
		'part_2024_statut'
	]);
	expect(written.rows).toEqual([
		['2A004', 'Deux', '2A', null, { absent: 'secret statistique' }, 'secret statistique'],
		['01001', 'Un', '01', 120, 12.5, 'simulé']
	]);
	expect(written.meta.isSimulated).toBe(true);
	expect(written.meta.sql).toContain("c1.indicateur = 'part'");
	// A worker receives it.
	expect(structuredClone(written)).toEqual(written);
});

it('the reader’s own column leaves with its file’s name, no status, and the mark that it is not the site’s', () => {
	const own = {
		file: 'mien.csv',
		label: 'Abonnés',
		period: '2024',
		codes: ['01001'],
		values: [1022],
		kept: '2025-06-01'
	};
	const question = blankQuestion([{ indicator: 'part', period: '2024' }, ownColumn]);
	const columns = new Map([
		['part_2024', values],
		[columnKey(ownColumn), { ...values, values: Float64Array.of(1022, NaN) }]
	]);
	const written = exploreExport(
		{ ...question, shown: [] },
		{ data: { territories, columns }, rows: Uint32Array.of(0, 1) },
		[indicatorOf({}), ownIndicator(own)],
		table.meta
	);
	expect(written.columns.slice(-2).map(({ name, label }) => [name, label])).toEqual([
		['part_2024_statut', 'Part 2024, statut'],
		['ma_donnee', 'Ma donnée\u00a0: Abonnés 2024']
	]);
	expect(written.rows.map((row) => row.at(-1))).toEqual([
		1022,
		{ absent: 'aucun nombre dans le fichier du lecteur' }
	]);
	expect(written.meta.ownData).toContain('mien.csv');
	expect(written.meta.sql).toContain('"ma_donnee"');
	const readme = readmeText(written, 'a.csv');
	expect(readme).toMatch(
		/Donnée du lecteur\s: La colonne «\s?ma_donnee\s?».*mien\.csv.*non de ce site/
	);
	expect(
		readme
			.split('\n')
			.filter((line) => /^(?:Source|Producteur|Licence)/.test(line))
			.join()
	).not.toContain('mien.csv');
	expect(fileName(written.meta, 'zip')).toMatch(/-avec-ma-donnee\.zip$/);
});
