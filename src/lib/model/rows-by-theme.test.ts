import { expect, it } from 'vitest';
import type { Theme } from '../domain/theme.ts';
import { rowsByTheme } from './rows-by-theme.ts';

const row = (id: string, theme: Theme) => ({ indicator: { id, theme } });
const rows = [
	row('a', 'etat-civil'),
	row('b', 'impots'),
	row('c', 'etat-civil'),
	row('d', 'impots')
];

function ids(atMost?: number): string[] {
	return rowsByTheme(rows, atMost).flatMap((section) =>
		section.rows.map(({ indicator }) => indicator.id)
	);
}

it('puts rows under their themes, in the order of the themes, then in their own', () => {
	expect(ids()).toEqual(['b', 'd', 'a', 'c']);
});

it('takes the first ones of that order, so that those that are there stay as others come', () => {
	for (const [most] of ids().entries()) expect(ids(most)).toEqual(ids().slice(0, most));
	expect(ids(9)).toEqual(ids());
});
