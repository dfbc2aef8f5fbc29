import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../domain/verdict-kind.ts';
import { isInsideFunnel } from './funnel.ts';
import type { Measure } from './measure.ts';
import { position } from './position.ts';
import { groupCounts, groupCountsWithout, verdict } from './verdict.ts';

const of = (numerator: number | null, denominator: number | null, value?: number): Measure => ({
	value: value ?? (numerator !== null && denominator ? (100 * numerator) / denominator : null),
	numerator,
	denominator,
	status: 'definitif'
});
const at = (measure: Measure, period = '2024') => ({ ...measure, period });
/** Five communes of 200, 100 of 1,000 all together: 10 %. */
const tenPercent = groupCounts(
	'2024',
	Array.from({ length: 5 }, () => of(20, 200))
);

describe('verdict', () => {
	it('is in the words of the limits: 10 % expected, in a hundred', () => {
		// 10 ± 5.88 at 95 %, 10 ± 9.27 at 99.8 %: inside from 5 to 15, then from 1 to 19.
		const kinds = [0, 4, 5, 15, 16, 19, 20].map(
			(numerator) => verdict(at(of(numerator, 100)), tenPercent, 'percent').kind
		);
		expect(kinds).toEqual([
			'well-below',
			'below',
			'comparable',
			'comparable',
			'above',
			'above',
			'well-above'
		]);
	});

	it('calls the same gap comparable in a small commune and clear in a large one', () => {
		expect(verdict(at(of(3, 20)), tenPercent, 'percent').kind).toBe('comparable');
		expect(verdict(at(of(300, 2000)), tenPercent, 'percent').kind).toBe('well-above');
	});

	it('gives what it compared', () => {
		expect(verdict(at(of(10, 100)), tenPercent, 'percent')).toMatchObject({
			value: 10,
			groupValue: 10,
			n: 5
		});
	});

	it('is not given, and says why', () => {
		const reason = (...given: Parameters<typeof verdict>) => {
			const answer = verdict(...given);
			return answer.kind === 'not-comparable' ? answer.reason : null;
		};
		expect(reason(at(of(null, null)), tenPercent, 'percent')).toBe('no-value');
		expect(reason(at(of(10, 100), '2023'), tenPercent, 'percent')).toBe('other-period');
		expect(reason(at(of(null, null, 12)), tenPercent, 'percent')).toBe('no-counts');
		expect(reason(at(of(10, 100)), tenPercent, 'days')).toBe('no-counts');
		expect(reason(at(of(10, 100)), { ...tenPercent, n: 4 }, 'percent')).toBe('small-group');
		expect(reason(at(of(10, 100)), { ...tenPercent, denominator: null }, 'percent')).toBe(
			'no-counts'
		);
	});

	it('leaves the commune out of a published group it belongs to', () => {
		const published = { n: 6, numerator: 190, denominator: 1_100 };
		expect(groupCountsWithout('2024', published, of(90, 100))).toEqual({
			period: '2024',
			n: 5,
			numerator: 100,
			denominator: 1_000
		});
		expect(groupCountsWithout('2024', published, of(null, null)).n).toBe(6);
	});
});

describe('verdicts of any counts', () => {
	const order = [
		'well-below',
		'below',
		'comparable',
		'above',
		'well-above'
	] satisfies VerdictKind[];
	const counts = fc.integer({ min: 1, max: 3_000 }).chain((denominator) =>
		fc.record({
			numerator: fc.integer({ min: 0, max: denominator }),
			denominator: fc.constant(denominator)
		})
	);
	const kindOf = (numerator: number, denominator: number, expected: number) =>
		verdict(
			at(of(numerator, denominator)),
			{ period: '2024', n: 50, numerator: expected, denominator: 1_000 },
			'percent'
		).kind;
	const place = (kind: ReturnType<typeof kindOf>) => order.findIndex((one) => one === kind);
	const expected = fc.integer({ min: 1, max: 999 });

	it('are those of the funnel around the value of the group', () => {
		fc.assert(
			fc.property(counts, expected, (own, group) => {
				const kind = kindOf(own.numerator, own.denominator, group);
				expect(kind === 'comparable').toBe(isInsideFunnel(own, group / 1_000, 95));
				expect(kind.startsWith('well')).toBe(!isInsideFunnel(own, group / 1_000, 99.8));
			})
		);
	});

	it('mirror when success and failure are exchanged', () => {
		fc.assert(
			fc.property(counts, expected, ({ numerator, denominator }, group) => {
				const found = place(kindOf(numerator, denominator, group));
				const mirror = place(kindOf(denominator - numerator, denominator, 1_000 - group));
				expect(mirror).toBe(order.length - 1 - found);
			})
		);
	});

	it('never fall when one more is counted', () => {
		fc.assert(
			fc.property(counts, expected, ({ numerator, denominator }, group) => {
				fc.pre(numerator < denominator);
				const before = place(kindOf(numerator, denominator, group));
				const after = place(kindOf(numerator + 1, denominator, group));
				expect(after).toBeGreaterThanOrEqual(before);
			})
		);
	});
});

describe('position', () => {
	const group = {
		n: 8,
		size: 9,
		p10: 1,
		q1: 2,
		median: 3,
		q3: 4,
		p90: 5,
		aggregate: null,
		numerator: null,
		denominator: null
	};
	it('places a value without counts by the quartiles, which belong to the middle', () => {
		expect([1.9, 2, 4, 4.1].map((value) => position(value, group)?.place)).toEqual([
			'lowest-quarter',
			'middle-half',
			'middle-half',
			'highest-quarter'
		]);
	});

	it('is not given without a value or quartiles', () => {
		expect(position(null, group)).toBeNull();
		expect(position(3, { ...group, q1: null })).toBeNull();
	});
});
