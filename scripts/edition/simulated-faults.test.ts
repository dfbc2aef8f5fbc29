import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationMarks } from './demonstration-marks.ts';
import { simulatedFaults } from './simulated-faults.ts';

let site = '';

beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'site-'));
	await write('index.html', '<p>Édition officielle</p><script>{isSimulated:false}</script>');
	await write('data/datapackage.json', '{"enum":["definitif","simule"]}');
	await write('data/indicateurs/population.csv', 'code,statut,note\n35001,definitif,\n');
	await write('_app/immutable/texts.js', 'const words="Données simulées"');
	await write('commune/index.html', '<p>Ma commune</p><script>w="Données simulées"</script>');
});

afterEach(() => rm(site, { recursive: true }));

describe('the official edition', () => {
	it('passes when only its scripts and its schemas know the words of simulation', async () => {
		expect(await check()).toEqual({ files: 5, faults: [] });
	});

	const faulty: [path: string, text: string, fault: string][] = [
		['data/a.csv', 'code,statut\r\n35001,simule\r\n', 'une ligne au statut « simule »'],
		['data/recherche.tsv', '35001\tsimule\n', 'une ligne au statut « simule »'],
		['data/a.json', '{"status":["simule"]}', 'une valeur au statut « simule »'],
		['data/a.json', '{"isSimulated":true}', 'un indicateur dit simulé'],
		['a.html', '<script>{isSimulated:true}</script>', 'un indicateur dit simulé'],
		['a.html', String.raw`{"body":"{\"isSimulated\":true}"}`, 'un indicateur dit simulé'],
		['data/catalogue.json', '{"edition":"demonstration"}', 'l’édition « demonstration »'],
		['a.html', '<strong>Données simulées</strong>', '« Données simulées »'],
		[
			'b.html',
			'<script>a()</script><b>Données simulées</b><script>b()</script>',
			'« Données simulées »'
		],
		['a.html', '<text>DONNÉES SIMULÉES</text>', '« DONNÉES SIMULÉES »'],
		['a.html', '<p>Édition de démonstration</p>', '« Édition de démonstration »'],
		['a.html', '<span title="…">simulé</span>', '« >simulé</span> »'],
		['data/colonnes/actes-en-ligne/2025.json', '[1,2]', 'l’indicateur « actes-en-ligne »'],
		['data/indicateurs/actes-en-ligne.csv', 'code\n', 'l’indicateur « actes-en-ligne »'],
		['_app/a.js', 'f("actes-en-ligne")', 'l’indicateur « actes-en-ligne »'],
		['a.html', '<a href="/indicateurs/actes-en-ligne/">', 'l’indicateur « actes-en-ligne »'],
		[
			'a.html',
			'Part des demandes d’actes d’état civil faites en ligne',
			'« Part des demandes d’actes d’état civil faites en ligne »'
		]
	];
	it.each(faulty)('fails on %s holding %s', async (path, text, fault) => {
		await write(path, text);
		expect((await check()).faults).toContain(`${path} : ${fault}`);
	});

	it('names each fault of each file, by path', async () => {
		await write('b.html', 'Données simulées');
		await write('a.csv', 'x,simule\n');
		expect((await check()).faults).toEqual([
			'a.csv : une ligne au statut « simule »',
			'b.html : « Données simulées »'
		]);
	});

	it('does not read what is not text', async () => {
		await write('engine.wasm', '\0asm,simule\n"actes-en-ligne"');
		expect(await check()).toEqual({ files: 5, faults: [] });
	});
});

it('knows each indicator of the demonstration that no official one replaces', async () => {
	const root = resolve(import.meta.dirname, '../..');
	const names = (await demonstrationMarks(root)).map(({ name }) => name);
	expect(names.filter((name) => name.startsWith('l’indicateur'))).toHaveLength(15);
	expect(names).toContain('l’indicateur « fibre-raccordable »');
	expect(names).not.toContain('l’indicateur « population »');
});

async function check() {
	return simulatedFaults(site, await demonstrationMarks(resolve(import.meta.dirname, '../..')));
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(site, path)), { recursive: true });
	await writeFile(join(site, path), text);
}
