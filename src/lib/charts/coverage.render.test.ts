import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '../domain/coverage-cell.ts';
import AbsenceLegend from './AbsenceLegend.svelte';
import CoverageFigure from './CoverageFigure.svelte';
import { coverageTable } from './coverage-table.ts';
import { coverageTerritories, shareBounds, shareText } from './coverage-territories.ts';
import { classIndex } from './map-classes.ts';

const counts = { expected: 200, present: 199, secret: 1, notCollected: 0, notApplicable: 0 };
const cell: CoverageCell = { departement: '35', strate: 1, period: '2024', ...counts };

describe('coverage on the map', () => {
	it('has every departement, and says why one has no share', () => {
		const territories = coverageTerritories([{ departement: '35', ...counts }]);
		const named = (code: string) => territories.find((one) => one.code === code);
		expect(territories.length).toBe(101);
		expect(named('35')).toMatchObject({ name: 'Ille-et-Vilaine', value: 99.5 });
		expect(named('35')?.note).toContain('secret statistique (1)');
		expect(named('75')).toMatchObject({ value: null, note: null });
		expect(named('75')?.absence).toContain('aucune commune');
	});

	it('says 100 % only when nobody is missing', () => {
		expect(shareText(100)).toBe('100\u202f%');
		expect(shareText(99.99)).toBe('99,9\u202f%');
		expect(shareText(0.01)).toBe('0,1\u202f%');
	});

	it('has fixed classes, the lowest under the half that calls for a caution', () => {
		expect([0, 49.9, 50, 99, 100].map((share) => classIndex(share, shareBounds))).toEqual([
			0, 0, 1, 4, 4
		]);
	});
});

describe('who is missing', () => {
	it('is a row a group, with its reasons', () => {
		const { columns, rows } = coverageTable(
			[
				{ key: '35', label: 'Ille-et-Vilaine', ...counts },
				{ key: '75', label: 'Paris', ...counts, expected: 0, present: 0, secret: 0 }
			],
			{ label: 'Département', href: (key) => `/departements/${key}/` }
		);
		expect(columns).toHaveLength(7);
		expect(rows[0]?.cells).toEqual([
			{ text: 'Ille-et-Vilaine', href: '/departements/35/' },
			{ text: '200', value: 200 },
			{ text: '199', value: 199 },
			{ text: '99,5\u202f%', value: 99.5 },
			{ text: '1', value: 1 },
			{ text: '0', value: 0 },
			{ text: '0', value: 0 }
		]);
		expect(rows[1]?.cells[3]).toHaveProperty('absent');
	});

	it('is rendered with its map and both tables', () => {
		const { body } = render(CoverageFigure, { props: { id: 'couverture', cells: [cell] } });
		expect(body).toContain('data-figure="coverage-map"');
		expect(body).toContain('Il manque 1\u00a0commune sur 200');
		expect(body).toContain('500 à 999 habitants');
		expect(body).toContain('Ille-et-Vilaine (35)');
	});
});

describe('legend of absence', () => {
	it('has a mark, a word and a sentence for each status, and for zero', () => {
		const { body } = render(AbsenceLegend, {
			props: { counts: { secret: 142 }, drawings: ['map', 'points'] as const }
		});
		for (const words of ['secret statistique', 'non collecté', 'non concerné', 'zéro', 'hachures'])
			expect(body).toContain(words);
		expect(body).toContain('(142)');
		expect(body).toContain('n.d.');
	});
});
