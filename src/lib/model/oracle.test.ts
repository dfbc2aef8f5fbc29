/**
 * Values worked out by published implementations, where they are at hand; they are not part of the
 * project (`ORACLE` names their folder). Every row is checked at the tolerance it comes with.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { levels, type Confidence } from '../domain/confidence.ts';
import { funnelLimits, isInsideFunnel } from './funnel.ts';
import { byarLimits, proportionInterval, rateInterval, type Interval } from './interval.ts';
import { quantileGroups } from './quantile-groups.ts';
import { slopeTest } from './trend-test.ts';
import { weightedSlope, type WeightedPoint } from './weighted-slope.ts';

const folder = process.env.ORACLE ?? '../shared/data/oracle';
const isHere = existsSync(folder);
if (!isHere) console.warn(`oracle values not run: no folder ${folder}`);

type Line = Record<string, string>;
function lines(name: string): Line[] {
	const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
	return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

function closeTo(found: number, expected: number, tolerance: number, line: Line): void {
	const allowed = tolerance * Math.max(Math.abs(expected), Number.EPSILON);
	expect(Math.abs(found - expected), JSON.stringify({ found, ...line })).toBeLessThanOrEqual(
		allowed
	);
}

function confidence(line: Line): Confidence {
	return line.confidence === '0.998' ? 99.8 : 95;
}

/** Limits left empty in a file mean that there are none to give. */
function checkIntervals(
	name: string,
	interval: (x: number, n: number, line: Line) => Interval | null
): void {
	for (const line of lines(name)) {
		const { numerator, denominator, lower, upper } = line;
		if (numerator === '' || denominator === '') {
			expect([lower, upper], line.source).toEqual(['', '']);
			continue;
		}
		const found = interval(Number(numerator), Number(denominator), line);
		const multiplier = Number(line.multiplier);
		const tolerance = Number(line.rel_tol);
		if (lower === '') expect(found?.lower, line.source).toBeLessThan(0);
		else closeTo((found?.lower ?? NaN) * multiplier, Number(lower), tolerance, line);
		closeTo((found?.upper ?? NaN) * multiplier, Number(upper), tolerance, line);
	}
}

describe.runIf(isHere)('published implementations agree with', () => {
	it('Wilson intervals', () => {
		checkIntervals('wilson', (x, n, line) => proportionInterval(x, n, confidence(line)));
	});

	it('exact and Byar intervals of rates', () => {
		checkIntervals('rate_byars_exact', (x, n, line) => {
			const isByarAlways = line.area?.startsWith('count only') === true;
			return isByarAlways
				? byarLimits(x, levels[confidence(line)].z)
				: rateInterval(x, n, confidence(line));
		});
	});

	it('funnel limits', () => {
		for (const line of lines('funnel_limits_proportion')) {
			const of = (level: Confidence) =>
				funnelLimits(Number(line.baseline_p), Number(line.population), level);
			for (const [found, expected] of [
				[of(95).lower, line.lower_95],
				[of(95).upper, line.upper_95],
				[of(99.8).lower, line.lower_998],
				[of(99.8).upper, line.upper_998]
			] as const) {
				const gap = Math.abs(found * Number(line.multiplier) - Number(expected));
				expect(gap, JSON.stringify(line)).toBeLessThanOrEqual(1e-6);
			}
		}
	});

	it('places inside and outside the funnel', () => {
		for (const line of lines('funnel_significance_proportion')) {
			const own = { numerator: Number(line.numerator), denominator: Number(line.denominator) };
			const expected = Number(line.baseline_p);
			const side = own.numerator / own.denominator > expected ? 'High' : 'Low';
			const found = !isInsideFunnel(own, expected, 99.8)
				? `${side} (0.001)`
				: !isInsideFunnel(own, expected, 95)
					? `${side} (0.025)`
					: 'Not significant';
			expect(found, JSON.stringify(line)).toBe(line.expected);
		}
	});

	it('quantile groups', () => {
		const groups = group(lines('quantile'), (line) => `${line.group}/${line.nquantiles}`);
		for (const members of groups.values()) {
			const first = members[0] ?? {};
			const sign = first['invert(high value=q1)'] === 'True' ? -1 : 1;
			const found = quantileGroups(
				members.map(({ value }) => (value === '' ? null : sign * Number(value))),
				Number(first.nquantiles)
			);
			expect(found).toEqual(
				members.map(({ expected_quantile: expected }) =>
					expected === '' ? null : Number(expected)
				)
			);
		}
	});
});

describe.runIf(isHere)('published slopes and trends agree with', () => {
	it('weighted slopes of cumulated shares', () => {
		for (const line of lines('weighted_slope')) {
			const sizes = numbers(line.weights_json);
			const values = numbers(line.y_json);
			const total = sizes.reduce((sum, size) => sum + size, 0);
			let before = 0;
			const points = sizes.map((size, index) => {
				const x = (before + size / 2) / total;
				before += size;
				return { x, y: values[index] ?? NaN, weight: size };
			});
			const found = weightedSlope(points);
			const multiplier = Number(line.multiplier);
			closeTo((found?.slope ?? NaN) * multiplier, Number(line.expected_slope), 1e-9, line);
			if (line.expected_intercept === '') continue;
			closeTo(found?.intercept ?? NaN, Number(line.expected_intercept), 1e-9, line);
		}
	});

	it('recent trends, the row flagged as having no intervals left out', () => {
		const markers = { up: 'Increasing', down: 'Decreasing', unclear: 'NoChange' };
		for (const line of lines('trend')) {
			const weight = weights[line.method ?? ''];
			if (line.note?.includes('no CIs') || !weight) continue;
			const given = points(line['points_json(year,count,denominator,value,lo95,hi95)']);
			const tested = given.length < 5 ? null : slopeTest(given.map(weight));
			const found = tested === null ? 'CannotBeCalculated' : markers[tested.kind];
			expect(found, line.source).toBe(line.expected_marker);
			const chiSquare = Number.parseFloat(line.expected_chi2 ?? '');
			if (!Number.isNaN(chiSquare)) expect(tested?.chiSquare).toBeCloseTo(chiSquare, 2);
		}
	});
});

/**
 * How each source weighs a year: by the width of its interval (z rounded to 1.96), or by the pooled
 * proportion. Two rows test what those sources refuse before any test (averages of several years, a
 * part equal to the whole), which is not ours: a Wilson interval is never of no width.
 */
const weights: Record<string, (point: number[], index: number, all: number[][]) => WeightedPoint> =
	{
		general: ([x = NaN, , , y = NaN, low = NaN, high = NaN]) => ({
			x,
			y,
			weight: (2 * 1.96) ** 2 / (high - low) ** 2
		}),
		'proportion (Cochran-Armitage)': ([x = NaN, count = NaN, size = NaN], _index, all) => {
			const total = (place: number) => all.reduce((sum, point) => sum + (point[place] ?? NaN), 0);
			const pooled = total(1) / total(2);
			return { x, y: count / size, weight: size / (pooled * (1 - pooled)) };
		}
	};

function numbers(json: string | undefined): number[] {
	const list: unknown = JSON.parse(json ?? '[]');
	return Array.isArray(list) ? list.map(Number) : [];
}

function points(json: string | undefined): number[][] {
	const list: unknown = JSON.parse(json ?? '[]');
	return Array.isArray(list) ? list.map((point) => numbers(JSON.stringify(point))) : [];
}
