import { expect, it } from 'vitest';
import type { CommuneColumns } from './chosen-communes.ts';
import { everyCommune, viewOfColumns } from './indicator-view.ts';
import { ViewCache } from './view-cache.ts';

const indicator = { unit: 'days', decimals: 0, isAdditive: false } as const;
const columns: CommuneColumns = {
	codes: ['01001', '01002'],
	names: ['A', 'B'],
	departements: ['01', '01'],
	regions: ['84', '84'],
	strates: [0, 0],
	populations: [1, 2],
	values: [3, 4],
	numerators: [null, null],
	denominators: [null, null],
	statuses: ['definitif', 'definitif']
};
const question = (period: string) =>
	({ period, choice: everyCommune, order: 'decroissant' }) as const;

it('gives the view already computed for the same question', () => {
	const views = new ViewCache();
	const first = views.of(columns, question('2024'), indicator);
	expect(first).toEqual(viewOfColumns(columns, question('2024'), indicator));
	expect(views.of(columns, question('2024'), indicator)).toBe(first);
	expect(views.of(columns, question('2023'), indicator)).not.toBe(first);
});

it('computes again for other columns, and for what was not asked lately', () => {
	const views = new ViewCache();
	const first = views.of(columns, question('2024'), indicator);
	expect(views.of({ ...columns }, question('2024'), indicator)).not.toBe(first);
	const second = views.of(columns, question('2000'), indicator);
	for (let year = 2001; year < 2020; year++) views.of(columns, question(String(year)), indicator);
	expect(views.of(columns, question('2000'), indicator)).not.toBe(second);
});
