import { describe, expect, it } from 'vitest';
import { Random } from '../simulate/random.ts';
import { simulateCoverage, type Design } from './simulate.ts';

const design: Design = { communes: 30, people: 400, spread: 0.08, mean: 0.45 };
const run = (changed: Partial<Design> = {}, runs = 60) =>
	simulateCoverage({ ...design, ...changed }, runs, new Random('test', runs));

describe('the coverage of the intervals', () => {
	it('is near what is announced, on a small run', () => {
		const found = run();
		for (const share of [found.wilson, found.rate, found.rankSet]) {
			expect(share).toBeGreaterThan(0.92);
			expect(share).toBeLessThanOrEqual(1);
		}
	});

	it('is the same twice: the draws are seeded', () => {
		expect(run()).toEqual(run());
	});

	it('costs rank intervals that narrow as shares differ more, and cover all when they do not', () => {
		expect(run({ spread: 0 }).rankWidth).toBe(1);
		expect(run({ spread: 0.2 }).rankWidth).toBeLessThan(run({ spread: 0.05 }).rankWidth);
	});

	it('would show an interval that is too sure', () => {
		// Of a commune of 20, a Wilson interval computed as if 80 had been counted.
		const random = new Random('narrow');
		const missed = Array.from({ length: 400 }, () => {
			const numerator = random.binomial(20, 0.45) * 4;
			const half = 1.96 * Math.sqrt((0.45 * 0.55) / 80);
			return Math.abs(numerator / 80 - 0.45) > half;
		}).filter(Boolean).length;
		expect(1 - missed / 400).toBeLessThan(0.93);
	});
});
