import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openNodeDatabase } from '../../../lib/db/duckdb-node.ts';
import { Explorer } from '../../../lib/db/explorer.svelte.ts';
import { namedTables } from '../../../lib/db/named-tables.ts';
import type { Catalogue } from '../../../lib/domain/published.ts';
import { examples } from './examples.ts';

const data = join(process.cwd(), 'static', 'data');
const isBuilt = existsSync(join(data, 'catalogue.json'));
if (!isBuilt) console.warn(`the examples of SQL were not run: ${data} has not been built`);

const { indicators } = isBuilt
	? (JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')) as Catalogue)
	: { indicators: [] };

const explorer = new Explorer({
	address: (path) => path,
	indicators: async () => indicators,
	memory: () => 1_000_000_000,
	open: () => openNodeDatabase(),
	fetch: async (path) => new Response(readFileSync(join(data, String(path))))
});
afterAll(() => explorer.close());

const limits = { rows: 50_000, cells: 2_000_000, characters: 50_000_000, milliseconds: 120_000 };
const published = examples.filter(({ needs }) =>
	needs.every((need) => indicators.some(({ id }) => id === need))
);

it('ten examples or more answer the questions of journalists, analysts and mayors', () => {
	expect(examples.length).toBeGreaterThanOrEqual(10);
	expect(new Set(examples.map(({ from }) => from)).size).toBe(3);
	if (isBuilt) expect(published.length).toBeGreaterThanOrEqual(10);
});

it('each says which indicators it needs, as its SQL names them', () => {
	for (const { id, sql, needs } of examples) {
		const listed = [...indicators, ...needs.map((need) => ({ id: need }))];
		const named = new Set(namedTables(sql, listed).indicators);
		// `population` is also a column of `commune`.
		named.delete('population');
		expect([...named].sort(), id).toEqual(needs.filter((need) => need !== 'population').toSorted());
	}
});

it.runIf(isBuilt).each(published)(
	'$question',
	async ({ sql }) => {
		const outcome = await explorer.ask(sql, limits);
		expect(outcome).toMatchObject({ kind: 'answer' });
		if (outcome.kind !== 'answer') return;
		expect(outcome.answer.rows).toBeGreaterThan(0);
		for (const { name, cells } of outcome.answer.columns) {
			expect(
				cells.some((cell) => cell !== null),
				name
			).toBe(true);
		}
	},
	120_000
);
