import { describe, expect, it } from 'vitest';
import { table } from './fixture.ts';
import { figureTable } from './figure-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { qrPath } from './qr-path.ts';

const indicator = {
	label: 'Part',
	unit: 'percent' as const,
	decimals: 1,
	periods: ['2023', '2024']
};

describe('the table of a figure', () => {
	const shown = {
		keys: 'Code',
		columns: [
			{ label: 'Commune' },
			{ label: 'Rang', isNumeric: true },
			{ label: 'Valeur', isNumeric: true, isMeasure: true },
			{ label: 'Communes', isNumeric: true }
		],
		rows: [
			{
				key: '01001',
				cells: [
					{ text: 'Abergement', href: '/commune/?code=01001' },
					{ text: '1', value: 1 },
					{ text: '62,5 %', value: 62.54 },
					'3 sur 4'
				]
			},
			{ key: '01002', cells: ['Bey', '', { absent: 'secret statistique' }, '2 sur 4'] }
		]
	};
	const written = figureTable(shown, table.meta, indicator);

	it('has codes of its own, numbers in place of their texts, and keeps absences', () => {
		expect(written.rows).toEqual([
			['01001', 'Abergement', 1, 62.54, '3 sur 4'],
			['01002', 'Bey', null, { absent: 'secret statistique' }, '2 sur 4']
		]);
	});

	it('types columns by what they hold: codes, texts, counts, measures with their unit', () => {
		expect(written.columns.map(({ name, type, unit }) => [name, type, unit])).toEqual([
			['code', 'code', null],
			['commune', 'text', null],
			['rang', 'number', null],
			['valeur', 'number', 'en\u00a0%'],
			['communes', 'text', null]
		]);
	});

	it('tells what its absences mean', () => {
		expect(written.statuses).toEqual([
			{
				label: 'secret statistique',
				explanation: expect.stringContaining('masqué')
			}
		]);
	});
});

it('reads a whole published file: numbers, codes with their zeros, absences with their reason', () => {
	const csv = 'code,periode,valeur,statut\n01001,2024,5.5,provisoire\n01002,2024,,secret\n';
	const { columns, rows, statuses, meta } = indicatorTable(csv, table.meta, indicator);
	expect(columns.map(({ label, type }) => [label, type])).toEqual([
		['Code', 'code'],
		['Période', 'code'],
		['Valeur', 'number'],
		['Statut', 'text']
	]);
	expect(rows).toEqual([
		['01001', '2024', 5.5, 'provisoire'],
		['01002', '2024', { absent: 'secret statistique' }, 'secret statistique']
	]);
	expect(statuses.map(({ label }) => label)).toEqual(['provisoire', 'secret statistique']);
	expect(meta.subtitle).toBe('de 2023 à 2024');
});

it('draws a QR code with its quiet zone', () => {
	const { size, path } = qrPath('https://example.org/');
	expect(size).toBeGreaterThanOrEqual(29);
	const xs = [...path.matchAll(/M(\d+) /g)].map(([, x]) => Number(x));
	expect(Math.min(...xs)).toBe(4);
	expect(Math.max(...xs)).toBe(size - 5);
});
