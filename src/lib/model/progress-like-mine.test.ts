import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsFromRows } from './commune-points.ts';
import { differenceInterval, estimate } from './difference-interval.ts';
import { progressLikeMine, type CommunePoints } from './progress-like-mine.ts';

const rules = { unit: 'percent', direction: 'higher', breaks: [] } as const;

/** Shares of 1,000, by year. */
function commune(code: string, shares: Record<string, number | null>, size = 1_000): CommunePoints {
	return {
		code,
		name: `Commune ${code}`,
		departement: '01',
		points: Object.entries(shares).map(([period, share]) => ({
			period,
			value: share,
			numerator: share === null ? null : Math.round((share * size) / 100),
			denominator: share === null ? null : size,
			status: share === null ? 'secret' : 'definitif'
		}))
	};
}

const mine = commune('01001', { '2020': 40, '2021': 45, '2024': 50 });

describe('interval of a difference', () => {
	it('is Newcombe’s: 56/70 against 48/80 gives 0.0524 to 0.3339', () => {
		const a = estimate({ numerator: 48, denominator: 80 }, 'percent', 95);
		const b = estimate({ numerator: 56, denominator: 70 }, 'percent', 95);
		if (!a || !b) throw new Error('no interval');
		const found = differenceInterval(a, b);
		expect(found.value).toBeCloseTo(20, 9);
		expect(found.lower).toBeCloseTo(5.24, 2);
		expect(found.upper).toBeCloseTo(33.39, 2);
	});

	it('holds the difference, and mirrors when both are exchanged', () => {
		const counts = fc
			.integer({ min: 1, max: 500 })
			.chain((denominator) =>
				fc.integer({ min: 0, max: denominator }).map((numerator) => ({ numerator, denominator }))
			);
		fc.assert(
			fc.property(counts, counts, (one, other) => {
				const a = estimate(one, 'percent', 95);
				const b = estimate(other, 'percent', 95);
				if (!a || !b) throw new Error('no interval');
				const found = differenceInterval(a, b);
				const mirror = differenceInterval(b, a);
				expect(found.lower).toBeLessThanOrEqual(found.value + 1e-9);
				expect(found.upper).toBeGreaterThanOrEqual(found.value - 1e-9);
				expect(found.lower).toBeCloseTo(-mirror.upper, 9);
				expect(Math.abs(found.lower)).toBeLessThanOrEqual(100 + 1e-9);
			})
		);
	});
});

describe('who progressed from my level', () => {
	const others = [
		commune('01005', { '2020': 41, '2024': 70 }),
		commune('01004', { '2020': 39, '2024': 70 }),
		// Started too high, then too low, then without a value at the end.
		commune('01003', { '2020': 60, '2024': 95 }),
		commune('01006', { '2020': 20, '2024': 90 }),
		commune('01007', { '2020': 40, '2024': null }),
		// Fell.
		commune('01008', { '2020': 40, '2024': 30 })
	];

	it('started where I did, has both ends, and is ordered by what changed', () => {
		const found = progressLikeMine(mine, others, rules);
		expect(found).toMatchObject({
			kind: 'told',
			from: '2020',
			to: '2024',
			isCut: false,
			considered: 6,
			counted: 5,
			started: 3
		});
		if (found.kind !== 'told') return;
		expect(found.cases.map(({ code }) => code)).toEqual(['01004', '01005']);
		expect(found.cases[0]).toMatchObject({ first: 39, last: 70, isClear: true, order: 'ahead' });
		expect(found.cases[0]?.difference).toBeCloseTo(31, 9);
		expect(found.own).toMatchObject({ first: 40, last: 50, isClear: true });
	});

	it('is turned round when low is better', () => {
		const found = progressLikeMine(mine, others, { ...rules, direction: 'lower' });
		if (found.kind !== 'told') throw new Error(found.reason);
		expect(found.cases.map(({ code }) => code)).toEqual(['01008']);
		expect(found.cases[0]?.order).toBe('ahead');
	});

	it('is of no clear order when chance may have made the difference', () => {
		const small = commune('01001', { '2020': 40, '2024': 50 }, 40);
		const found = progressLikeMine(
			small,
			[commune('01002', { '2020': 40, '2024': 60 }, 40)],
			rules
		);
		if (found.kind !== 'told') throw new Error(found.reason);
		expect(found.own.isClear).toBe(false);
		expect(found.cases[0]).toMatchObject({ isClear: false, order: 'not-separable' });
	});

	it('never crosses a declared break', () => {
		const broken = { ...rules, breaks: [{ period: '2021', reason: 'nouveau périmètre' }] };
		const late = [commune('01002', { '2020': 90, '2021': 44, '2024': 60 })];
		expect(progressLikeMine(mine, late, broken)).toMatchObject({
			kind: 'told',
			from: '2021',
			isCut: true,
			started: 1
		});
		const now = { ...rules, breaks: [{ period: '2024', reason: 'nouveau' }] };
		expect(progressLikeMine(mine, late, now)).toEqual({ kind: 'not-told', reason: 'too-short' });
		const later = { ...rules, breaks: [{ period: '2025', reason: 'à venir' }] };
		expect(progressLikeMine(mine, others, later)).toMatchObject({ from: '2020', isCut: false });
	});

	it('says why nothing can be said', () => {
		const reason = (own: CommunePoints, given: CommunePoints[], changed = {}) => {
			const found = progressLikeMine(own, given, { ...rules, ...changed });
			return found.kind === 'not-told' ? found.reason : null;
		};
		expect(reason(mine, others, { direction: 'none' })).toBe('no-direction');
		expect(reason(mine, others, { unit: 'days' })).toBe('no-counts');
		expect(reason(commune('01001', { '2024': 50 }), others)).toBe('too-short');
		expect(reason(commune('01001', {}), others)).toBe('no-counts');
		expect(reason(mine, [commune('01003', { '2020': 60, '2024': 95 })])).toBe('nobody');
		expect(reason(mine, [mine])).toBe('nobody');
	});
});

it('groups the rows of the engine by commune, in the order of the communes', () => {
	const row = (code: string, period: string) => ({
		code,
		period,
		value: 1,
		numerator: 1,
		denominator: 100,
		status: 'definitif' as const
	});
	const places = ['01002', '01001', '01003'].map((code) => ({
		code,
		name: code,
		departement: '01'
	}));
	const found = pointsFromRows(places, [
		row('01001', '2020'),
		row('01001', '2021'),
		row('01002', '2020')
	]);
	expect(found.map(({ code, points }) => [code, points.length])).toEqual([
		['01002', 1],
		['01001', 2],
		['01003', 0]
	]);
});
