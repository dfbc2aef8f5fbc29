import { expect, it } from 'vitest';
import { compareCells, nextDirection, type SortDirection } from './sort-rows.ts';

function sorted(cells: string[], direction: SortDirection): string[] {
	return cells.toSorted((a, b) => compareCells(a, b, direction));
}

it('sorts numbers as numbers', () => {
	expect(sorted(['10', '9', '-1', '2.5'], 'ascending')).toEqual(['-1', '2.5', '9', '10']);
	expect(sorted(['10', '9', '-1'], 'descending')).toEqual(['10', '9', '-1']);
});

it('sorts words as French does, accents aside', () => {
	expect(sorted(['Évian', 'Zuydcoote', 'Eu', 'étampes'], 'ascending')).toEqual([
		'étampes',
		'Eu',
		'Évian',
		'Zuydcoote'
	]);
});

it('leaves absent values last in both directions', () => {
	expect(sorted(['', '3', '1'], 'ascending')).toEqual(['1', '3', '']);
	expect(sorted(['', '3', '1'], 'descending')).toEqual(['3', '1', '']);
});

it('keeps the order of equal values', () => {
	const rows = [
		{ name: 'Y', value: '5' },
		{ name: 'Eu', value: '5' }
	];
	const after = rows.toSorted((a, b) => compareCells(a.value, b.value, 'descending'));
	expect(after.map(({ name }) => name)).toEqual(['Y', 'Eu']);
});

it('turns a column over at the second click', () => {
	expect(nextDirection(null)).toBe('ascending');
	expect(nextDirection('ascending')).toBe('descending');
	expect(nextDirection('descending')).toBe('ascending');
});
