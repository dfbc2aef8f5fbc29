import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/lib/domain/indicator.ts';
import { formatProblem } from '../../src/lib/domain/problem.ts';
import { fixtureTerritories } from '../../tests/fixtures/data/territories.ts';
import { lostLines, readingLine, summaryLines } from '../report.ts';
import { sha256 } from '../write.ts';
import { buildData, checkData, type BuildOptions, type BuildResult } from './build.ts';
import { openPartCache } from './part-cache.ts';

const fixtures = resolve(import.meta.dirname, '../../tests/fixtures/data');
let root = '';
/** The sound project, built once: the engine takes its time to start. */
let built = '';

beforeAll(async () => {
	built = await mkdtemp(join(tmpdir(), 'tableau-'));
	await cp(join(fixtures, 'sound'), built, { recursive: true });
	const result = await build('demonstration', built);
	expect(result.problems).toEqual([]);
}, 60_000);
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'tableau-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));
afterAll(() => rm(built, { recursive: true, force: true }));

function build(
	edition: Edition,
	where = root,
	kept: BuildOptions['kept'] = null
): Promise<BuildResult> {
	return buildData({
		root: where,
		edition,
		territories: fixtureTerritories,
		extraFiles: new Map(),
		kept,
		onReading: () => {}
	});
}

/** Every file under static/data, with its text. */
async function published(where = built): Promise<Map<string, string>> {
	const folder = join(where, 'static/data');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
	return new Map(
		await Promise.all(
			paths.map(async (path): Promise<[string, string]> => [
				path,
				await readFile(join(folder, path), 'utf8')
			])
		)
	);
}

async function publishedJson(path: string, where = built): Promise<unknown> {
	return JSON.parse((await published(where)).get(path) ?? '');
}

describe('a faulty project', () => {
	it('has each of its problems printed with file and line', async () => {
		await cp(join(fixtures, 'faulty'), root, { recursive: true });
		const { problems } = await checkData({
			root,
			edition: 'demonstration',
			territories: fixtureTerritories,
			onReading: () => {}
		});
		expect(`${problems.map(formatProblem).join('\n')}\n`).toBe(
			await readFile(join(fixtures, 'faulty', 'expected.txt'), 'utf8')
		);
	});

	it('leaves the previous static/data as it was, and nothing beside it', async () => {
		await cp(built, root, { recursive: true });
		const before = await published();
		await writeFile(
			join(root, 'data/officiel/serie/valeurs.csv'),
			'code,periode,valeur,statut\nFR,2014,136,definitif\n'
		);

		const result = await build('demonstration');

		expect(result.published).toBeNull();
		expect(result.problems.map(formatProblem)).toEqual([
			'data/officiel/serie/valeurs.csv:2: 136, attendu 0–100'
		]);
		expect(await published(root)).toEqual(before);
		expect((await readdir(root)).sort()).toEqual(['data', 'static']);
		expect(summaryLines(result, { seconds: 1.25, peakMegabytes: 300, isCheck: false })).toEqual([
			'4 indicateurs, 16 lignes lues, 12 écrites, 3 d’anciennes communes, 1 rejetée',
			'1,3 s, 300 Mo au plus',
			'1 problème : rien n’a été écrit, static/data est inchangé'
		]);
	}, 180_000);
});

describe('a sound project', () => {
	it('publishes tidy files by present commune, whatever the dialect of the source', async () => {
		const files = await published();
		expect(files.get('indicateurs/part.csv')).toBe(
			[
				'code,periode,valeur,statut,numerateur,denominateur',
				'01001,2023,50,definitif,10,20',
				'01001,2024,25,provisoire,5,20',
				'01002,2023,30,definitif,30,100',
				'01002,2024,33.3,provisoire,20,60',
				'01004,2023,,secret,,',
				'01005,2023,0,definitif,0,12',
				'01033,2023,53.3,definitif,80,150',
				''
			].join('\n')
		);
		expect(files.get('indicateurs/habitants.csv')).toBe(
			'code,periode,valeur,statut\n01001,2023,1234,definitif\n01033,2023,4500,estime\n'
		);
		expect(files.get('indicateurs/serie.csv')).toContain(
			'FR,2014,36,definitif,https://example.org/2014,"Foyers, et non déclarations"\n'
		);
	});

	it('tells what it read, carried over and could not compute again', async () => {
		const { readings } = await checkData({
			root: built,
			edition: 'demonstration',
			territories: fixtureTerritories,
			onReading: () => {}
		});
		expect(readings.flatMap((reading) => [readingLine(reading), ...lostLines(reading)])).toEqual([
			'data/officiel/habitants : 3 lignes lues, 2 écrites, 1 d’anciennes communes, reportées sur 1',
			'data/officiel/part : 8 lignes lues, 7 écrites, 1 d’anciennes communes, reportées sur 1, colonnes ignorées : commentaire',
			'data/officiel/serie : 2 lignes lues, 2 écrites, lu en Windows-1252',
			'data/demonstration/delai : 4 lignes lues, 3 écrites, 1 d’anciennes communes, reportées sur 1, 1 non recalculable',
			'data/demonstration/delai : laissées sans valeur, non recalculable sans numérateur ni dénominateur : 01033 (2023)'
		]);
	});

	it('gives the same bytes and the same version twice', async () => {
		await cp(join(fixtures, 'sound'), root, { recursive: true });
		await build('demonstration');
		expect(await published(root)).toEqual(await published());
	}, 180_000);

	it('compiles again the one indicator that changed, and gives the bytes of a whole build', async () => {
		await cp(join(fixtures, 'sound'), root, { recursive: true });
		const compiled: string[] = [];
		const cache = openPartCache(join(root, 'cache'));
		const watched = {
			...cache,
			keep: (...given: Parameters<typeof cache.keep>) => {
				compiled.push(given[0]);
				return cache.keep(...given);
			}
		};
		const kept = { cache: watched, code: 'code' };
		const first = await build('demonstration', root, kept);
		expect(compiled).toEqual(['habitants', 'part', 'serie', 'delai']);
		expect(await published(root)).toEqual(await published());

		compiled.length = 0;
		const values = join(root, 'data/officiel/habitants/valeurs.csv');
		const before = await readFile(values, 'utf8');
		await writeFile(values, before.replace('1 234', '1 235'));
		const second = await build('demonstration', root, kept);
		expect(compiled).toEqual(['habitants']);
		expect(second.readings.map(readingLine)).toEqual(first.readings.map(readingLine));
		const partly = await published(root);
		expect(partly).not.toEqual(await published());
		await build('demonstration');
		expect(await published(root)).toEqual(partly);

		// Back to what it was: nothing is compiled. A damaged part is as good as none.
		compiled.length = 0;
		await writeFile(values, before);
		await build('demonstration', root, kept);
		expect(compiled).toEqual([]);
		const [entry = ''] = (await readdir(join(root, 'cache'))).filter((name) =>
			name.startsWith('part@')
		);
		await writeFile(join(root, 'cache', entry, 'indicateurs/part.csv'), 'code\n');
		await build('demonstration', root, kept);
		expect(compiled).toEqual(['part']);
		await build('demonstration', root, { ...kept, code: 'other code' });
		expect(compiled).toHaveLength(5);
		expect(await published(root)).toEqual(await published());
	}, 180_000);

	it('publishes outlines and the lock of the sources; a damaged lock stops the write', async () => {
		await cp(join(fixtures, 'sound'), root, { recursive: true });
		await mkdir(join(root, 'data/officiel/contours'));
		const triangle = [
			[5, 46],
			[5, 46.1],
			[5.1, 46],
			[5, 46]
		];
		const feature = {
			properties: { code: '01001', nom: 'L’Abergement-Clémenciat' },
			geometry: { type: 'MultiPolygon', coordinates: [[triangle]] }
		};
		await writeFile(
			join(root, 'data/officiel/contours/01.json'),
			JSON.stringify({ type: 'FeatureCollection', features: [feature] })
		);
		const lock = join(root, 'data/officiel/sources.lock.json');
		await writeFile(lock, '{"sources":[]}');
		const first = await build('officielle');
		expect(first.contours).toMatchObject({ departements: 1, matched: 1, unmatched: [] });
		expect(await publishedJson('contours/01.json', root)).toEqual({
			codes: ['01001'],
			rings: [[[50000, 460000, 0, 1000, 1000, -1000]]]
		});
		expect(await publishedJson('sources.lock.json', root)).toEqual({ sources: [] });

		await writeFile(lock, '{"sources":[');
		const second = await build('officielle');
		expect(second.published).toBeNull();
		expect(second.problems.map(({ file }) => file)).toEqual(['data/officiel/sources.lock.json']);
		expect(await publishedJson('sources.lock.json', root)).toEqual({ sources: [] });
	}, 180_000);

	it('leaves the demonstration out of the official edition entirely', async () => {
		await cp(built, root, { recursive: true });
		const { readings } = await build('officielle');
		expect(readings.map(({ folder }) => folder)).toEqual(['habitants', 'part', 'serie']);
		const files = await published(root);
		expect([...files.keys()].filter((path) => path.includes('delai'))).toEqual([]);
		expect([...files.values()].filter((text) => text.includes('simule,'))).toEqual([]);
		expect(await publishedJson('catalogue.json', root)).toMatchObject({ edition: 'officielle' });
	}, 180_000);

	it('describes each indicator in the catalogue: latest period, coverage of the field, hash', async () => {
		const catalogue = await publishedJson('catalogue.json');
		expect(catalogue).toMatchObject({
			schema: '1.0.0',
			edition: 'demonstration',
			date: '2025-06-30',
			cog: 2026,
			counts: { communes: 6, communesInField: 5, departements: 1, epcis: 1 }
		});
		expect(catalogue).toHaveProperty(['indicators', 1], expect.objectContaining({ id: 'part' }));
		expect(catalogue).toHaveProperty(
			['indicators', 1],
			expect.objectContaining({
				periods: ['2023', '2024'],
				latest: '2023',
				hasCounts: true,
				rows: 7,
				path: 'indicateurs/part.csv',
				coverage: [
					{ period: '2023', present: 4, expected: 5, secret: 1, notCollected: 0, notApplicable: 0 },
					{ period: '2024', present: 2, expected: 5, secret: 0, notCollected: 0, notApplicable: 0 }
				]
			})
		);
	});

	it('says of an indicator alone what the catalogue says of it', async () => {
		const { version, indicators } = Object(await publishedJson('catalogue.json'));
		expect(indicators.length).toBeGreaterThan(1);
		for (const indicator of indicators)
			expect(await publishedJson(`definitions/${indicator.id}.json`)).toEqual({
				version,
				indicator
			});
	});

	it('gives each departement its columns, counts instead of values where there are some', async () => {
		expect(await publishedJson('departements/01.json')).toMatchObject({
			codes: ['01001', '01002', '01004', '01005', '01033', '01173'],
			formerly: { 4: { codes: ['01205'], names: ['Châtillon-en-Michaille'] } },
			indicators: {
				part: {
					period: '2023',
					numerators: [10, 30, null, 0, 80, null],
					denominators: [20, 100, null, 12, 150, null],
					scaled: null,
					absences: { 4: [2] },
					status: 0,
					exceptions: {}
				},
				habitants: { numerators: null, scaled: [1234, null, null, null, 4500, null] }
			}
		});
		expect(await publishedJson('departements/01/suite.json')).toMatchObject({
			longitudes: [51235, 51235, 51235, 51235, 51235, 51235],
			indicators: {
				delai: { scaled: [35, null, null, null, null, null], status: 3, absences: {} }
			}
		});
		for (const path of ['departements/01/series/part.json', 'departements/01/communes/0.json']) {
			const series = await publishedJson(path);
			expect(series).toHaveProperty(['codes', 5], '01173');
			expect(series).toHaveProperty(['indicators', 'part', 1, 'period'], '2024');
			expect(series).toHaveProperty(
				['indicators', 'part', 1, 'numerators'],
				[5, 20, null, null, null, null]
			);
		}
	});

	it('writes a data package whose sizes and hashes are those of the files', async () => {
		const files = await published();
		const json = await publishedJson('datapackage.json');
		expect(json).toMatchObject({ profile: 'tabular-data-package' });
		const resources: {
			path: string;
			bytes: number;
			hash: string;
			schema: { fields: { name: string }[] };
		}[] = Object(json).resources;
		expect(resources.map(({ path }) => path)).toEqual([
			'territoires/communes.csv',
			'territoires/departements.csv',
			'territoires/regions.csv',
			'territoires/epci.csv',
			'indicateurs/habitants.csv',
			'indicateurs/part.csv',
			'indicateurs/serie.csv',
			'indicateurs/delai.csv'
		]);
		for (const { path, bytes, hash, schema } of resources) {
			const text = files.get(path) ?? '';
			expect(bytes).toBe(Buffer.byteLength(text));
			expect(hash).toBe(`sha256:${sha256(text)}`);
			expect(schema.fields.map(({ name }) => name).join(',')).toBe(text.split('\n')[0]);
		}
	});
});
