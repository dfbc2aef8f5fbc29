import { expect, it } from 'vitest';
import { compressionPlans } from './compression.ts';

function qualities(path: string, bytes: number): number[] {
	return compressionPlans(path, bytes).map(({ quality }) => quality);
}

it('leaves small files and compressed formats as they are', () => {
	expect(compressionPlans('a.html', 255)).toEqual([]);
	expect(compressionPlans('a.png', 500_000)).toEqual([]);
	expect(compressionPlans('LICENSE', 5_000)).toEqual([]);
});

it('gives each file a brotli and a gzip', () => {
	const encodings = compressionPlans('a.html', 256).map(({ encoding }) => encoding);
	expect(encodings).toEqual(['br', 'gz']);
});

it('spends less on what is larger', () => {
	expect(qualities('departements/35.json', 60_000)).toEqual([10, 6]);
	expect(qualities('departements/35/series/part.json', 30_000)).toEqual([9, 6]);
	expect(qualities('colonnes/part/2024.json', 300_000)).toEqual([9, 6]);
	expect(qualities('departements/62.json', 136_000)).toEqual([10, 6]);
	expect(qualities('indicateurs/population.csv', 5_000_000)).toEqual([7, 6]);
});

it('opens a window that sees the whole of a file, and no wider', () => {
	const window = (path: string, bytes: number) => compressionPlans(path, bytes)[0]?.window;
	expect(window('departements/35/series/part.json', 1_000)).toBe(16);
	expect(window('departements/35/series/part.json', 70_000)).toBe(17);
	// Brotli keeps sixteen bytes of its window to itself.
	expect(window('departements/35/series/part.json', 65_536)).toBe(17);
	expect(window('indicateurs/population.csv', 5_000_000)).toBe(22);
});

it('spends more on what nearly every reader fetches', () => {
	expect(qualities('recherche.tsv', 1_200_000)).toEqual([10, 6]);
	expect(qualities('hors-ligne-coquille.txt', 3_400_000)).toEqual([9, 6]);
	const [brotli] = compressionPlans('duckdb-eh.wasm', 34_000_000);
	expect(brotli).toEqual({ encoding: 'br', quality: 10, window: 24 });
});
