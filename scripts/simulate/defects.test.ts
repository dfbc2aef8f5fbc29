import { expect, test } from 'vitest';
import { measured } from './cell.ts';
import { withDefects } from './defects.ts';
import type { CountRecipe, Defects } from './recipe.ts';
import { unitsOf, type Unit } from './units.ts';

const none: Defects = { silent: 0, lost: 0, late: 0, departementGap: null, badYear: null };
const recipe = (defects: Partial<Defects>): CountRecipe => ({
	id: 'essai',
	kind: 'count',
	geography: 'current',
	first: 2024,
	size: 'inhabitants',
	secretUnder: 0,
	without: ['988'],
	defects: { ...none, ...defects }
});
const cells = [measured(1), measured(2)];
const unit = (code: string, departement: string, population: number): Unit => {
	const commune = { code, departement, region: '', population, oldCodes: [] };
	const cog = { communes: [commune], population2019: new Map(), codesOf: () => new Set<string>() };
	const [only] = unitsOf(cog, 'current', 1);
	if (!only) throw new Error('one unit is expected');
	return only;
};
const village = unit('01001', '01', 700);
const statuses = (defects: Partial<Defects>, of = village) =>
	withDefects(cells, of, recipe(defects), 1).map((cell) =>
		cell?.kind === 'absent' ? cell.status : (cell?.kind ?? 'no row')
	);

test('without defects every cell passes', () => {
	expect(withDefects(cells, village, recipe({}), 1)).toEqual(cells);
});

test('a late commune lacks the last year alone, with or without a row', () => {
	expect(statuses({ late: 1 })[0]).toBe('value');
	expect(['no row', 'non-collecte']).toContain(statuses({ late: 1 })[1]);
});

test('a silent commune, a bad year and a departement’s gap read « non-collecte »', () => {
	expect(statuses({ silent: 1 })).toEqual(['non-collecte', 'non-collecte']);
	expect(statuses({ badYear: { year: 2024, rate: 1 } })).toEqual(['non-collecte', 'value']);
	const gap = { year: 2025, departements: ['01'] };
	expect(statuses({ departementGap: gap })).toEqual(['value', 'non-collecte']);
});

test('where nobody lives, or the service does not exist, nothing is concerned', () => {
	expect(statuses({ silent: 1 }, unit('55039', '55', 0))).toEqual(['non-concerne', 'non-concerne']);
	expect(statuses({}, unit('98801', '988', 900))).toEqual(['non-concerne', 'non-concerne']);
});
