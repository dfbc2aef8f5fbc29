import { expect, it } from 'vitest';
import { addressOf, dataVersion, parseManifest, type Manifest } from './manifest.ts';
import { isEngine, isShell, parseTakes, takenPaths, weightOf } from './take.ts';

const manifest: Manifest = {
	version: 'abc-1',
	shell: 'h',
	files: {
		'': [10, 4, 'h'],
		'commune/': [10, 4, 'h'],
		'commune/__data.json': [10, 4, 'h'],
		'_app/immutable/a.js': [10, 4, 'h'],
		'_app/immutable/assets/duckdb-eh.wasm': [1000, 200, 'h'],
		'departements/62/': [20, 8, 'h'],
		'departements/62/__data.json': [20, 8, 'h'],
		'departements/35/': [20, 8, 'h'],
		'indicateurs/population/': [20, 8, 'h'],
		'data/references.json': [5, 2, 'h'],
		'data/summaries/population.json': [5, 2, 'h'],
		'data/departements/62.json': [7, 3, 'h'],
		'data/departements/62-series.json': [7, 3, 'h'],
		'data/departements/35.json': [7, 3, 'h'],
		'data/contours/62.json': [7, 3, 'h'],
		'data/indicateurs/population.csv': [900, 90, 'h']
	}
};

it('the shell is every first page, its data and all that draws it, without the engine', () => {
	expect(Object.keys(manifest.files).filter(isShell)).toEqual([
		'',
		'commune/',
		'commune/__data.json',
		'_app/immutable/a.js'
	]);
	expect(isEngine('data/indicateurs/population.csv')).toBe(true);
	expect(isShell('favicon.svg')).toBe(true);
});

it('a departement comes with its pages, its files and what every sheet reads', () => {
	const paths = takenPaths(manifest, [{ kind: 'departement', code: '62' }]);
	expect(paths).toEqual([
		'departements/62/',
		'departements/62/__data.json',
		'indicateurs/population/',
		'data/references.json',
		'data/summaries/population.json',
		'data/departements/62.json',
		'data/departements/62-series.json',
		'data/contours/62.json'
	]);
	expect(weightOf(manifest, paths)).toEqual({ bytes: 91, sent: 37 });
});

it('the whole site is everything else than the shell', () => {
	expect(takenPaths(manifest, [{ kind: 'site' }])).toHaveLength(12);
});

it('data carry the version of their edition, pages and scripts do not', () => {
	expect(dataVersion(manifest.version)).toBe('abc');
	expect(addressOf(manifest, 'data/references.json')).toBe('data/references.json?v=abc');
	expect(addressOf(manifest, 'commune/')).toBe('commune/');
});

it('what is not a manifest or a list of takes is not let in', () => {
	expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
	for (const json of [
		null,
		'x',
		{},
		{ version: 'v', files: { 'data/a': [1, 2] } },
		{ version: 'v', files: { a: [1] } }
	])
		expect(parseManifest(json)).toBeNull();
	expect(parseTakes([{ kind: 'site' }, { kind: 'departement' }, 3])).toEqual([{ kind: 'site' }]);
	expect(parseTakes({})).toEqual([]);
});
