import { expect, it } from 'vitest';
import { compressionPlans } from './compression.ts';

it('leaves small files and compressed formats as they are', () => {
	expect(compressionPlans('a.html', 1023)).toEqual([]);
	expect(compressionPlans('a.png', 500_000)).toEqual([]);
	expect(compressionPlans('LICENSE', 5_000)).toEqual([]);
});

it('gives a page the slowest brotli and gzip', () => {
	expect(
		compressionPlans('a.html', 1024).map(({ encoding, quality }) => [encoding, quality])
	).toEqual([
		['br', 11],
		['gz', 9]
	]);
});

it('spares the large tables', () => {
	const plans = compressionPlans('communes.csv', 5_000_000);
	expect(plans.map(({ quality }) => quality)).toEqual([5, 6]);
});

it('gives the engine a wide window', () => {
	const [brotli] = compressionPlans('duckdb-eh.wasm', 34_000_000);
	expect(brotli).toEqual({ encoding: 'br', quality: 10, window: 24 });
});
