import { describe, expect, it } from 'vitest';
import type { DepartementFile } from '../../../lib/domain/published.ts';
import {
	departementIndicators,
	pageIndicators,
	tableIndicators
} from './departement-indicators.ts';

const of = (theme: 'impots' | 'acces', id: string) => ({ id, theme, maille: 'commune' }) as const;
const many = Array.from({ length: 300 }, (_, rank) => of('acces', `a${rank}`));

describe('the indicators of a departement', () => {
	it('are those of its file, in the order of themes', () => {
		const indicators = { b: {}, a: {} } as unknown as DepartementFile['indicators'];
		const all = [of('acces', 'a'), of('impots', 'b'), of('impots', 'c')];
		expect(departementIndicators(all, { indicators }).map(({ id }) => id)).toEqual(['b', 'a']);
	});
});

describe('the indicators of the table', () => {
	it('are the first of each theme, then the second, in the order of themes', () => {
		const chosen = tableIndicators([...many, of('impots', 'i1'), of('impots', 'i2')]);
		expect(chosen.map(({ id }) => id)).toEqual(['i1', 'i2', 'a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
	});

	it('leave the population out, which has its own column, and national series', () => {
		const national = { id: 'france', theme: 'impots', maille: 'france' } as const;
		expect(tableIndicators([of('acces', 'population'), national])).toEqual([]);
	});
});

describe('the indicators that the page names', () => {
	it('are all of them while they are few, population included', () => {
		const few = [of('impots', 'i1'), of('acces', 'population')];
		expect(pageIndicators(few)).toEqual(few);
	});

	it('are as many whatever their number, every theme among them', () => {
		const chosen = pageIndicators([of('impots', 'i1'), ...many]);
		expect(chosen).toHaveLength(12);
		expect(chosen.slice(0, 2).map(({ id }) => id)).toEqual(['i1', 'a0']);
	});
});
