import { expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import type { ShareRecipe } from './recipe.ts';
import { usualDefects, usualSpread } from './recipes/usual.ts';
import { drawShares } from './share.ts';
import { unitsOf, years, type Unit } from './units.ts';

const recipe: ShareRecipe = {
	id: 'essai',
	kind: 'share',
	geography: 'current',
	first: 2023,
	scale: 100,
	levels: [30, 50, 80],
	size: 'inhabitants',
	spread: usualSpread,
	isCumulative: false,
	secretUnder: 11,
	secretPartUnder: 11,
	without: [],
	defects: usualDefects
};

/** 300 communes of 5 to 2,995 inhabitants. */
const units: Unit[] = unitsOf(
	{
		communes: Array.from({ length: 300 }, (_, index) => ({
			code: `01${String(index).padStart(3, '0')}`,
			departement: '01',
			region: '84',
			population: 5 + 10 * index,
			oldCodes: []
		})),
		population2019: new Map(),
		codesOf: () => new Set()
	},
	'current',
	7
);
const drawn = drawShares(recipe, units, 7);
const values = (cells: Cell[]) => cells.flatMap((cell) => (cell?.kind === 'value' ? [cell] : []));

test('the part never exceeds the whole and the value is their ratio', () => {
	for (const { value, numerator, denominator } of drawn.flatMap(values)) {
		expect(numerator).not.toBeNull();
		expect(denominator).toBeGreaterThanOrEqual(numerator ?? Infinity);
		expect(value).toBeCloseTo((100 * (numerator ?? 0)) / (denominator ?? 0), 9);
	}
});

test('all communes together reach the national level of each year', () => {
	recipe.levels.forEach((level, index) => {
		const cells = drawn.flatMap((row) => values(row.slice(index, index + 1)));
		const part = cells.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
		const whole = cells.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
		expect(Math.abs((100 * part) / whole - level)).toBeLessThan(0.5);
	});
});

test('fewer than eleven in the whole, or one to ten in the part, are masked', () => {
	expect(drawn[0]).toEqual(years.slice(-3).map(() => ({ kind: 'absent', status: 'secret' })));
	for (const { numerator, denominator } of drawn.flatMap(values)) {
		expect(denominator).toBeGreaterThanOrEqual(11);
		expect(numerator === 0 || (numerator ?? 0) >= 11).toBe(true);
	}
});

test('a commune’s draw does not depend on the order of the communes', () => {
	const reversed = drawShares(recipe, units.toReversed(), 7).toReversed();
	expect(reversed).toEqual(drawn);
});

test('a cumulative stock never shrinks', () => {
	for (const cells of drawShares({ ...recipe, isCumulative: true }, units, 7)) {
		const parts = values(cells).map(({ numerator }) => numerator ?? 0);
		expect(parts).toEqual(parts.toSorted((a, b) => a - b));
	}
});
