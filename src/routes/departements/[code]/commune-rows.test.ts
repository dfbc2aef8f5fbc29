import { describe, expect, it } from 'vitest';
import type { DepartementFile, ValueColumn } from '../../../lib/domain/published.ts';
import { statuses } from '../../../lib/domain/status.ts';
import { communeRows } from './commune-rows.ts';

const column: ValueColumn = {
	period: '2024',
	numerators: [12, null, 0],
	denominators: [40, null, 10],
	scaled: null,
	absences: { [statuses.indexOf('secret')]: [1] },
	status: statuses.indexOf('definitif'),
	exceptions: {}
};
const file: DepartementFile = {
	version: '',
	departement: { code: '01', name: 'Ain' },
	region: { code: '84', name: 'Auvergne-Rhône-Alpes', departements: ['01'] },
	epcis: [{ code: '1', name: 'CC <Bugey> & "Sud"', type: 'CC', departements: ['01'] }],
	codes: ['01001', '01002', '01003'],
	names: ['Zut', "L'Abergement", 'Écully'],
	epci: [0, -1, 0],
	population: [450, 12_000, null],
	postcodes: [[], [], []],
	longitudes: [null, null, null],
	latitudes: [null, null, null],
	approximate: [],
	formerly: {},
	indicators: { part: column }
};
const part = { id: 'part', unit: 'percent', decimals: 1 } as const;
const rows = communeRows(file, [part, { ...part, id: 'autre' }], '/base').split('\n');

describe('the rows of the communes', () => {
	it('come by name, each with a link to its sheet', () => {
		expect(rows.map((row) => /code=(\d+)">([^<]+)/.exec(row)?.slice(1))).toEqual([
			['01003', 'Écully'],
			['01002', 'L’Abergement'],
			['01001', 'Zut']
		]);
		expect(rows[0]).toContain('<a href="/base/commune/?code=01003">');
	});

	it('carry what sorting reads, and the value as French prints it', () => {
		expect(rows[2]).toContain('<td class="number" data-value="30">30,0\u202f%</td>');
		expect(rows[2]).toContain('<td class="number" data-value="450">450</td>');
		expect(rows[2]).toContain('<td data-value="0">0–499</td>');
	});

	it('keep zero and absent apart, and say why in words', () => {
		expect(rows[0]).toContain('data-value="0">0,0\u202f%</td>');
		expect(rows[1]).toContain(
			'<span aria-hidden="true">s</span><span class="visually-hidden">secret statistique</span>'
		);
		expect(rows[1]).toContain('>n.d.</span>');
		expect(rows[0]).toContain('<td class="number" data-value=""></td><td data-value=""></td>');
	});

	it('let no name become markup', () => {
		expect(rows[2]).toContain('<td>CC &lt;Bugey&gt; &amp; &quot;Sud&quot;</td>');
	});
});
