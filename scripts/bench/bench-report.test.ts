import { describe, expect, it } from 'vitest';
import { compare, reportTable } from './bench-report.ts';
import type { Measure } from './run-visits.ts';

const visit = {
	page: 'commune',
	line: 'libre',
	state: 'cold',
	round: 1,
	engineReady: null,
	firstSentence: null,
	firstAnswer: null,
	kept: null,
	bytesAtFirstChart: 90_000,
	bytes: 120_000,
	heap: 8,
	resident: 300
} as const;

function measured(
	variant: Measure['variant'],
	firstChart: number,
	state: Measure['state'] = 'cold'
) {
	return { ...visit, variant, firstChart, state };
}

describe('the report of the bench', () => {
	it('compares the site with the floor and the rivals with the site', () => {
		const [line] = compare([
			measured('site', 400),
			measured('site', 600),
			measured('floor', 250),
			measured('csv', 5_000),
			measured('engine', 12_500)
		]);
		expect(line).toMatchObject({ toFloor: 2, csvToSite: 10, engineToSite: 25 });
		expect(line?.firstChart.site).toEqual({ median: 500, low: 400, high: 600, n: 2 });
	});

	it('holds an offline visit against the floor from the cache', () => {
		const lines = compare([
			measured('site', 400),
			measured('site', 300, 'offline'),
			measured('floor', 100),
			measured('floor', 200, 'warm')
		]);
		expect(lines.find(({ state }) => state === 'offline')?.toFloor).toBe(1.5);
	});

	it('is a table with a line a page, unknown figures as dashes', () => {
		const table = reportTable(compare([measured('site', 400)])).split('\n');
		expect(table).toHaveLength(3);
		expect(table[2]).toContain('| libre | commune | première | 400 | – |');
	});
});
