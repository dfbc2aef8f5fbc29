import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Figure from './Figure.svelte';
import { distributionTable, rankingTable, territoryTable } from './chart-tables.ts';
import { trendTable } from './trend-table.ts';

const format = (value: number) => `${value} %`;
const points = [
	{ period: '2018', value: 40 },
	{ period: '2019', value: null },
	{ period: '2020', value: 50, note: 'méthode nouvelle' }
];
const ranked = [
	{ code: '35238', name: 'Rennes', value: 91, rank: 1 },
	{ code: '35001', name: 'Acigné', value: 62, rank: 46, isMine: true }
];

describe('Figure', () => {
	const children = createRawSnippet(() => ({ render: () => '<p>plot</p>' }));
	const figure = (isSimulated: boolean) =>
		render(Figure, {
			props: {
				kind: 'ranking',
				id: 'f',
				title: 'Acigné, 46e sur 121',
				subtitle: '% des foyers, 2025, n = 121',
				source: 'DGFiP',
				sourceUrl: 'https://example.org/',
				isSimulated,
				data: rankingTable(ranked, format),
				children
			}
		}).body;

	it('has its kind, title, unit, source and table, script or not', () => {
		const html = figure(false);
		expect(html).toContain('data-figure="ranking"');
		expect(html).toMatch(/<h3[^>]*id="f-title"[^>]*>Acigné, 46e sur 121/);
		expect(html).toContain('aria-labelledby="f-title"');
		expect(html).toContain('n = 121');
		expect(html).toContain('href="https://example.org/"');
		expect(html).toMatch(/<th scope="col"[^>]*>Commune/);
		expect(html).toMatch(/<th scope="row"[^>]*>(<!--.*?-->)*Acigné/);
		expect(html).toContain('62 %');
		expect(html).not.toMatch(/\sstyle=/);
	});

	it('carries a badge and a watermark when, and only when, data are simulated', () => {
		expect(figure(true)).toContain('Données simulées');
		expect(figure(true)).toContain('DONNÉES SIMULÉES');
		expect(figure(false)).not.toContain('SIMULÉES');
		expect(figure(false)).not.toContain('simulées');
	});
});

describe('tables', () => {
	it('write the word of an absence, never 0', () => {
		const { rows } = territoryTable([{ code: '35', name: 'x', value: null, absence: 'secret' }], {
			label: 'Département',
			format
		});
		expect(rows[0]?.cells.at(-1)).toEqual({ absent: 'secret' });
	});

	it('give every period of a trend, with its note', () => {
		const { columns, rows } = trendTable([{ key: 'a', label: 'Lourmais', kind: 'mine', points }], {
			format,
			formatPeriod: (period) => period
		});
		expect(columns.map(({ label }) => label)).toEqual(['Période', 'Lourmais', 'Remarque']);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['2018', { text: '40 %', value: 40 }, ''],
			['2019', { absent: 'absent' }, ''],
			['2020', { text: '50 %', value: 50 }, 'méthode nouvelle']
		]);
	});

	it('give the bounds of each bin', () => {
		expect(distributionTable([0, 50, 100], [3, 7], format).rows[1]?.cells).toEqual([
			{ text: '50 %', value: 50 },
			{ text: '100 %', value: 100 },
			{ text: '7', value: 7 }
		]);
	});
});
