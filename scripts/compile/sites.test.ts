import { expect, it } from 'vitest';
import { fixtureTerritories } from '../../tests/fixtures/data/territories.ts';
import { compileSites } from './sites.ts';

const source = (json: unknown, departement = '01') => ({
	file: `data/officiel/sites-mairie/${departement}.json`,
	bytes: new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json))
});

it('publishes the addresses of a departement by commune, and nothing when none was fetched', () => {
	const sites = { '01001': 'https://exemple.fr/', '01033': 'http://exemple.fr/mairie' };
	const { files, problems } = compileSites([source(sites)], fixtureTerritories);
	expect(problems).toEqual([]);
	expect([...files.keys()]).toEqual(['sites/01.json']);
	expect(JSON.parse(files.get('sites/01.json') ?? '')).toEqual(sites);
	expect(compileSites([], fixtureTerritories)).toEqual({ files: new Map(), problems: [] });
});

it('refuses what is no address, a commune of elsewhere, and a damaged file', () => {
	const { problems } = compileSites(
		[source({ '01001': 'javascript:alert(1)', '35238': 'https://exemple.fr/' }), source('{', '02')],
		fixtureTerritories
	);
	expect(problems.map(({ file, found }) => [file, found])).toEqual([
		// JSON gives keys that read as whole numbers first.
		['data/officiel/sites-mairie/01.json', '35238'],
		['data/officiel/sites-mairie/01.json', 'javascript:alert(1)'],
		['data/officiel/sites-mairie/02.json', 'un texte qui n’est pas du JSON']
	]);
});
