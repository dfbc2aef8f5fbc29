import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { group } from 'd3-array';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rejectedRows, type SourceRecord } from '../../src/lib/domain/provenance.ts';
import {
	communeOfArrondissement,
	knownTerritories
} from '../../src/lib/publish/known-territories.ts';
import { buildData } from '../compile/build.ts';
import { readTerritories, type Territories } from '../read/territories.ts';
import { fetchSource } from './fetch-source.ts';
import { localPaths } from './local-files.ts';
import { readLock } from './lock.ts';
import { defaultNetwork } from './network.ts';
import { currentCommune } from './place-row.ts';
import { readTable } from './read-table.ts';
import { readSources } from './sources.ts';
import type { SourceTerritories } from './source.ts';

/** Real files of producers, beside the project where somebody has put them; never in it. */
const folder = resolve(import.meta.dirname, '../../../shared/data');

if (existsSync(folder)) describe('the real files', checkRealFiles);
else {
	it('are not beside the project: the checks on real files did not run', () => {
		console.warn(`Fichiers réels absents (${folder}) : les vérifications n’ont pas eu lieu.`);
		expect(existsSync(folder)).toBe(false);
	});
}

function checkRealFiles() {
	let out: string;
	let territories: SourceTerritories;
	let everything: Territories;
	const records = new Map<string, SourceRecord>();

	beforeAll(async () => {
		out = await mkdtemp(join(tmpdir(), 'officiel-'));
		const read = await readTerritories();
		const { communes, collectivites } = read;
		everything = read;
		territories = { communes, collectivites, known: knownTerritories(read) };
		const paths = await localPaths(folder);
		for (const source of await readSources()) {
			const record = await fetchSource(source, {
				out: join(out, 'officiel'),
				cache: join(out, 'cache'),
				from: { folder, paths },
				territories,
				network: { ...defaultNetwork, retries: 0 },
				reporter: { say() {}, file: () => ({ advance() {}, end() {} }) }
			});
			if (record !== null) records.set(source.id, record);
		}
	}, 120_000);

	afterAll(() => rm(out, { recursive: true }));

	it('lose no row: read = kept + merged + rejected, each rejection with its reason', () => {
		expect([...records.keys()]).toEqual([
			'barometre',
			'caf-90',
			'contours',
			'fibre-2018',
			'france-services'
		]);
		for (const { rows } of records.values()) {
			expect(rows.kept + rows.merged + rejectedRows(rows)).toBe(rows.read);
			expect(rows.rejected.every(({ reason }) => reason !== '')).toBe(true);
		}
	});

	it('of France services list 2,845 structures; 2,602 present communes have one', async () => {
		expect(records.get('france-services')?.rows).toEqual({
			read: 2845,
			kept: 2813,
			merged: 32,
			rejected: []
		});
		const counts = await values('france-services-nombre');
		expect(counts).toHaveLength(territories.communes.length);
		expect(counts.filter(({ value }) => value > 0)).toHaveLength(2602);
		expect(counts.reduce((total, { value }) => total + value, 0)).toBe(2845);
	});

	it('of France services name 2,603 communes of their day, of which two have merged since', async () => {
		const name = 'liste-fs-20240801.csv';
		const bytes = await readFile(join(folder, 'france-services', name));
		const list = readTable({ name, bytes, updated: '2024-08-01', seen: '2024-08-01' }, [
			'insee_com'
		]);
		const written = new Set(list.map(({ insee_com }) => insee_com));
		const ofTheirDay = new Set([...written].map((code) => communeOfArrondissement(code) ?? code));
		expect([list.length, written.size, ofTheirDay.size]).toEqual([2845, 2619, 2603]);
		const present = group(ofTheirDay, (code) => currentCommune(code, territories.known));
		expect(present.size).toBe(2602);
		// Pierrefitte-sur-Seine joined Saint-Denis on 1 January 2025.
		expect([...present].filter(([, codes]) => codes.length > 1)).toEqual([
			['93066', ['93066', '93059']]
		]);
	});

	it('of the CAF have 505 rows, all of the Territoire de Belfort', async () => {
		expect(records.get('caf-90')?.rows).toEqual({ read: 505, kept: 505, merged: 0, rejected: [] });
		const codes = (await values('aides-logement-foyers-90')).map(({ code }) => code);
		expect(codes.filter((code) => !code.startsWith('90'))).toEqual([]);
	});

	it('of the fibre have 35,361 rows, of which 689 communes exceed 100 %', () => {
		const record = records.get('fibre-2018');
		expect(record?.rows).toEqual({ read: 35361, kept: 34868, merged: 493, rejected: [] });
		expect(record?.remarks[0]).toContain('689 communes dépassaient');
		expect(record?.indicators).toEqual([{ id: 'fibre-2018', rows: 3 * 35361, lost: 0 }]);
	});

	it('of the baromètre give 101 departements, both layouts joined', async () => {
		const fibre = await values('barometre-fibre');
		expect(new Set(fibre.map(({ code }) => code)).size).toBe(101);
		const ain = fibre.filter(({ code }) => code === '01');
		expect(ain.find(({ period }) => period === '2022-T1')?.value).toBe(54);
		expect(ain.find(({ period }) => period === '2022-T2')?.value).toBe(56.3);
		expect(ain.find(({ period }) => period === '2024-T2')?.value).toBe(80.19);
	});

	it('are all recorded with their size and hash', async () => {
		const lock = await readLock(join(out, 'officiel'));
		expect(lock.sources.map(({ id }) => id)).toEqual([...records.keys()]);
		const files = lock.sources.flatMap((source) => source.files);
		expect(files.every(({ sha256, bytes }) => sha256.length === 64 && bytes > 0)).toBe(true);
		expect(JSON.stringify(lock)).not.toContain(folder);
	});

	it('make an official edition that the build accepts, without a simulated value anywhere', async () => {
		const root = join(out, 'projet');
		await cp(resolve(import.meta.dirname, '../../data/officiel'), join(root, 'data/officiel'), {
			recursive: true
		});
		await cp(join(out, 'officiel'), join(root, 'data/officiel'), { recursive: true });
		const { problems, readings } = await buildData({
			root,
			edition: 'officielle',
			territories: everything,
			extraFiles: new Map(),
			kept: null,
			onReading: () => undefined
		});
		expect(problems).toEqual([]);
		const fibre = readings.find(({ folder: id }) => id === 'fibre-2018');
		// Three quarters of 493 former communes join 320 present ones; the rest is as it was.
		expect(fibre).toMatchObject({ rowsRead: 106_083, rowsWritten: 104_616 });
		const published = join(root, 'static/data');
		const names = await readdir(join(published, 'indicateurs'));
		expect(names).toContain('france-services-distance.csv');
		for (const name of names) {
			const text = await readFile(join(published, 'indicateurs', name), 'utf8');
			expect(`${name} ${text.includes(',simule')}`).toBe(`${name} false`);
		}
		const catalogue = await readFile(join(published, 'catalogue.json'), 'utf8');
		expect(catalogue).not.toContain('"isSimulated":true');
	}, 240_000);

	async function values(id: string): Promise<{ code: string; period: string; value: number }[]> {
		const text = await readFile(join(out, 'officiel', id, 'valeurs.csv'), 'utf8');
		return text
			.split('\n')
			.slice(1)
			.filter((line) => line !== '')
			.map((line) => {
				const [code = '', period = '', value = ''] = line.split(',');
				return { code, period, value: Number(value) };
			});
	}
}
