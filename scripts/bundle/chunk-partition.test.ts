import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkPartition, type SharedModule } from './chunk-partition.ts';

const weights = { file: 100, entry: (id: string) => (id.startsWith('page') ? 1 : 0.1) };

const module = (id: string, bytes: number, ...entries: string[]): SharedModule => ({
	id,
	bytes,
	entries,
	imports: []
});

describe('chunkPartition', () => {
	it('keeps together what the same entries need, in whatever order they are named', () => {
		const modules = [
			module('a', 5_000, 'page 1', 'page 2'),
			module('b', 5_000, 'page 2', 'page 1'),
			module('c', 5_000, 'page 2', 'page 3')
		];
		expect(chunkPartition(modules, weights)).toEqual([['a', 'b'], ['c']]);
	});

	it('joins two small files that two pages need both, at the price of a third', () => {
		const modules = [
			module('a', 90, 'page 1', 'page 2'),
			module('b', 90, 'page 1', 'page 2', 'page 3')
		];
		// Two files less, 90 bytes too many for page 3.
		expect(chunkPartition(modules, weights)).toEqual([['a', 'b']]);
	});

	it('leaves apart what costs a page more than a file', () => {
		const modules = [
			module('a', 250, 'page 1', 'page 2'),
			module('b', 90, 'page 1', 'page 2', 'page 3')
		];
		expect(chunkPartition(modules, weights)).toEqual([['b'], ['a']]);
	});

	it('counts a part loaded on demand for less than a page', () => {
		const modules = [
			module('a', 250, 'page 1', 'page 2'),
			module('b', 90, 'page 1', 'page 2', 'part')
		];
		expect(chunkPartition(modules, weights)).toEqual([['a', 'b']]);
	});

	it('puts what is imported first', () => {
		const modules = [
			{ ...module('a', 5_000, 'page 1', 'page 2', 'page 3'), imports: ['b'] },
			module('b', 5_000, 'page 1', 'page 2', 'page 3', 'page 4')
		];
		expect(chunkPartition(modules, weights)).toEqual([['b'], ['a']]);
	});

	it('loses no module and repeats none', () => {
		const entry = fc.constantFrom('page 1', 'page 2', 'page 3', 'part 1', 'part 2');
		const modules = fc.uniqueArray(
			fc.record({
				id: fc.string({ minLength: 1 }),
				bytes: fc.nat(2_000),
				entries: fc.uniqueArray(entry, { minLength: 2 }),
				imports: fc.constant([])
			}),
			{ selector: ({ id }) => id, maxLength: 25 }
		);
		fc.assert(
			fc.property(modules, (some) => {
				expect(chunkPartition(some, weights).flat().toSorted()).toEqual(
					some.map(({ id }) => id).toSorted()
				);
			})
		);
	});
});
