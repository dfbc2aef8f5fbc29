import { describe, expect, it } from 'vitest';
import { overlap } from './overlap.ts';

function commune(name: string, bounds: [number, number] | null, value: number | null = 1) {
	return {
		name,
		measure: { value },
		interval: bounds && { lower: bounds[0], upper: bounds[1] }
	};
}

function names(communes: readonly ReturnType<typeof commune>[]) {
	const answer = overlap(communes);
	if (answer.kind !== 'compared') return answer.kind;
	return answer.together.map((group) => group.map(({ name }) => name).join(' '));
}

describe('communes whose intervals overlap', () => {
	it('says nothing of a single commune, nor when one alone has a value', () => {
		expect(names([])).toBe('too-few');
		expect(names([commune('a', [1, 2])])).toBe('too-few');
		expect(names([commune('a', [1, 2]), commune('b', null, null)])).toBe('too-few');
	});

	it('has no answer without counts, even when the values are far apart', () => {
		expect(names([commune('a', null, 1), commune('b', null, 90)])).toBe('no-counts');
		expect(names([commune('a', [1, 2]), commune('b', null, 90)])).toBe('no-counts');
	});

	it('tells two intervals apart only when they share no point', () => {
		expect(names([commune('a', [10, 20]), commune('b', [20, 30])])).toEqual(['a b']);
		expect(names([commune('a', [10, 20]), commune('b', [20.1, 30])])).toEqual([]);
	});

	it('puts equal intervals together once', () => {
		expect(names(['a', 'b', 'c'].map((name) => commune(name, [4, 6])))).toEqual(['a b c']);
	});

	it('names a commune in two groups when it overlaps communes that are apart', () => {
		const chain = [commune('c', [17, 30]), commune('a', [0, 10]), commune('b', [8, 18])];
		expect(names(chain)).toEqual(['a b', 'b c']);
	});

	it('keeps the largest groups alone: a wide interval around two that are apart', () => {
		const wide = [commune('a', [10, 20]), commune('b', [30, 40]), commune('w', [0, 100])];
		expect(names(wide)).toEqual(['w a', 'w b']);
	});

	it('says whether any pair is apart, and who has no counts', () => {
		const all = overlap([commune('a', [1, 3]), commune('b', [2, 4]), commune('n', null, 9)]);
		expect(all).toMatchObject({ hasApart: false, uncounted: [{ name: 'n' }] });
		const some = overlap([commune('a', [1, 3]), commune('b', [2, 4]), commune('c', [8, 9])]);
		expect(some).toMatchObject({ hasApart: true, uncounted: [] });
	});
});
