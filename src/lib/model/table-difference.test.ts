import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableDifferences } from './table-difference.ts';
import { verdict } from './verdict.ts';

const row = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });

describe('differences in a table', () => {
	it('are judged beyond what the number of communes looked at would give', () => {
		// 50 % over the whole, n = 100 each: 99.8 % is 15.5 points away; corrected for 98, z = 3.48 and 17.4.
		const alike = Array.from({ length: 94 }, () => row(50, 100));
		const [near, far] = [row(66, 100), row(68, 100)];
		const table = tableDifferences([...alike, near, row(34, 100), far, row(32, 100)], 'percent');
		expect(table).toMatchObject({ expected: 50, n: 98, above: 1, below: 1 });
		expect(table?.of(near)).toBe('chance');
		expect(table?.of(far)).toBe('above');
		expect(table?.of(row(32, 100))).toBe('below');
	});

	it('are never told without counts, and do not exist without a ratio', () => {
		const table = tableDifferences([row(5, 10), row(null, null), row(11, 10)], 'percent');
		expect(table?.n).toBe(1);
		expect(table?.of(row(null, null))).toBeNull();
		expect(table?.of(row(11, 10))).toBeNull();
		expect(tableDifferences([row(5, 10)], 'days')).toBeNull();
		expect(tableDifferences([], 'percent')).toBeNull();
	});

	it('are never told where a commune looked at alone would not be', () => {
		const counts = fc
			.integer({ min: 1, max: 500 })
			.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
		fc.assert(
			fc.property(fc.array(counts, { minLength: 7, maxLength: 40 }), (drawn) => {
				const rows = drawn.map(([x, n]) => row(x, n));
				const table = tableDifferences(rows, 'percent');
				for (const [x, n] of drawn) {
					const kind = table?.of(row(x, n));
					if (kind === 'chance' || !table) continue;
					const own = { value: (100 * x) / n, numerator: x, denominator: n };
					const group = {
						period: '2024',
						n: 9,
						numerator: table.expected,
						denominator: 100
					};
					const alone = verdict({ ...own, status: 'definitif', period: '2024' }, group, 'percent');
					expect(alone.kind).toBe(kind === 'above' ? 'well-above' : 'well-below');
				}
			})
		);
	});
});
