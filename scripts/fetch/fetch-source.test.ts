import { gzipSync } from 'node:zlib';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { source as aidesLogement } from '../sources/aides-logement.ts';
import { source as fibre } from '../sources/fibre.ts';
import { source as franceServices } from '../sources/france-services.ts';
import { source as presenceNumerique } from '../sources/presence-numerique.ts';
import { faultSentence, fetchSource, type FetchContext } from './fetch-source.ts';
import { fixtures, territories } from './fixture.ts';
import { startFaultServer, type FaultServer } from './fixture-server.ts';
import { localPaths } from './local-files.ts';
import { readLock } from './lock.ts';
import { defaultNetwork } from './network.ts';
import { recordLines, sourceLines } from './report.ts';

const slug = fibre.page.split('/').at(-2) ?? '';
const api = `/api/1/datasets/${slug}/`;

let server: FaultServer;
let folder: string;
let said: string[];
let context: FetchContext;

beforeEach(async () => {
	server = await startFaultServer();
	folder = await mkdtemp(join(tmpdir(), 'fetch-'));
	said = [];
	context = {
		out: join(folder, 'officiel'),
		cache: join(folder, 'cache'),
		from: null,
		territories,
		network: {
			...defaultNetwork,
			retries: 1,
			firstDelay: 1,
			origins: new Map(
				['https://www.data.gouv.fr', 'https://data.caf.fr', 'https://geo.api.gouv.fr'].map(
					(origin) => [origin, server.origin]
				)
			)
		},
		reporter: {
			say: (sentence) => said.push(sentence),
			file: () => ({ advance() {}, end() {} })
		}
	};
});

afterEach(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

function serve(path: string, content: string | Uint8Array, type = 'text/csv') {
	server.on(path, (_, response) => response.writeHead(200, { 'content-type': type }).end(content));
}

/** The API of data.gouv.fr for the dataset of the fibre, with two quarters of its file. */
function serveDataset(titles = ['2025t1-ftth-cu.csv', '2025t2-ftth-cu.csv', 'lisez-moi.pdf']) {
	const resources = titles.map((title, index) => ({
		id: `r${index}`,
		title,
		url: `https://www.data.gouv.fr/files/${title}`,
		last_modified: `2025-0${index + 4}-01T08:00:00+00:00`
	}));
	serve(api, JSON.stringify({ resources }), 'application/json');
}

const fibreFile = () => readFile(join(fixtures, 'fibre', '2025t2-ftth-cu.csv'));
const written = (path: string) => readFile(join(context.out, path), 'utf8');

/** With plain spaces. */
async function sentenceOf(run: Promise<unknown>): Promise<string> {
	return (await faultOf(run)).replace(/\s/g, ' ');
}

async function faultOf(run: Promise<unknown>): Promise<string> {
	try {
		await run;
	} catch (error) {
		return faultSentence(error);
	}
	throw new Error('no fault');
}

describe('a source of the network', () => {
	it('goes from the newest resource that matches to data/officiel, and is recorded', async () => {
		serveDataset();
		serve('/files/2025t2-ftth-cu.csv', await fibreFile());
		const record = await fetchSource(fibre, context);
		expect(await written('fibre-locaux-raccordables/valeurs.csv')).toContain(
			'01001,2025-T2,75,definitif,300,400'
		);
		expect(JSON.parse(await written('fibre-locaux-raccordables/indicateur.json'))).toMatchObject({
			id: 'fibre-locaux-raccordables',
			miseAJour: '2025-05-01'
		});
		const lock = await readLock(context.out);
		expect(lock.sources).toEqual([record]);
		expect(lock.sources[0]).toMatchObject({
			id: 'fibre',
			updated: '2025-05-01',
			files: [{ name: 'ftth-cu.csv', url: 'https://www.data.gouv.fr/files/2025t2-ftth-cu.csv' }],
			rows: { read: 8, kept: 3, merged: 2 }
		});
		expect(sourceLines(fibre, lock).at(-1)).toMatch(/lue le \d\d\/\d\d\/\d{4}.*8 lignes/);
		if (record !== null) expect(recordLines(record)[0]).toContain('8 lignes lues = 3 gardées + 2');
	});

	it('names the files that are there when its own was renamed', async () => {
		serveDataset(['2025t3-fibre.csv']);
		expect(await sentenceOf(fetchSource(fibre, context))).toContain(
			'il a été renommé ou retiré (fichiers présents : « 2025t3-fibre.csv »)'
		);
	});

	it('reads a compressed file', async () => {
		const dataset = presenceNumerique.page.split('/').at(-2);
		const [remote] = presenceNumerique.remote;
		const id = remote?.kind === 'data-gouv' ? remote.resource : '';
		serve(
			`/api/1/datasets/${dataset}/`,
			JSON.stringify({
				resources: [
					{
						id,
						title: 'csv',
						url: 'https://www.data.gouv.fr/d.csv.gz',
						last_modified: '2025-03-10T00:00:00'
					}
				]
			})
		);
		const [name = ''] = await readdir(join(fixtures, 'presence-numerique'));
		serve('/d.csv.gz', gzipSync(await readFile(join(fixtures, 'presence-numerique', name))));
		expect((await fetchSource(presenceNumerique, context))?.rows.read).toBe(5);
		serve('/d.csv.gz', gzipSync(Buffer.alloc(9_000, 'a')).subarray(0, 20));
		expect(await sentenceOf(fetchSource(presenceNumerique, context))).toContain(
			'archive illisible'
		);
	});

	it('reaches a file by its id when the API is down, and does without what is optional', async () => {
		server.on(`/api/1/datasets/liste-des-structures-france-services/`, (_, response) =>
			response.writeHead(500).end()
		);
		const list = await readFile(join(fixtures, 'france-services', 'liste-fs-20250203.csv'));
		serve('/fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142', list);
		const record = await fetchSource(franceServices, context);
		expect(record?.rows.read).toBe(6);
		expect(said.some((line) => line.includes('La source s’en passe.'))).toBe(true);
	});
});

describe('a source at fault leaves its previous data in place', () => {
	const exports = '/api/explore/v2.1/catalog/datasets/s_ben_com_f/exports/csv';
	let before: string;

	beforeEach(async () => {
		serve(exports, await readFile(join(fixtures, 'aides-logement', 's_ben_com_f.csv')));
		await fetchSource(aidesLogement, context);
		before = await snapshot();
	});

	async function snapshot(): Promise<string> {
		const names = (await readdir(context.out, { recursive: true })).sort();
		const texts = names.filter((name) => name.includes('.')).map((name) => written(name));
		return `${names.join()} ${(await Promise.all(texts)).join()}`;
	}

	const faults: { name: string; content: string; sentence: string }[] = [
		{
			name: 'a changed header',
			content: 'dtreffre;numcom;nomcom;indfoy_ndur;indfoy_ndural\n2024-12;01001;A;10;5\n',
			sentence: 'colonne absente « numcomdo »'
		},
		{
			name: 'a header alone',
			content: 'dtreffre;numcomdo;nomcom;indfoy_ndur;indfoy_ndural\n',
			sentence: 'le fichier est vide (aucune ligne de données)'
		},
		{
			name: 'a file cut in the middle of a row at the producer',
			content:
				'dtreffre;numcomdo;nomcom;indfoy_ndur;indfoy_ndural\n2024-12;01001;A;10;5\n2024-12;9',
			sentence: 'le fichier s’arrête au milieu de sa dernière ligne (2 cellules sur 5)'
		},
		{ name: 'an empty file', content: '', sentence: 'le serveur a envoyé un fichier vide' },
		{
			name: 'a web page',
			content: '<!doctype html><title>Maintenance</title>',
			sentence: 'une page web à la place des données'
		},
		{
			name: 'a file without a usable row',
			content: 'dtreffre;numcomdo;nomcom;indfoy_ndur;indfoy_ndural\n2024-12;99999;A;10;5\n',
			sentence: 'aucune ligne utilisable'
		},
		{
			name: 'a value that the build would refuse',
			content: 'dtreffre;numcomdo;nomcom;indfoy_ndur;indfoy_ndural\n2024-12;01001;A;10;-5\n',
			sentence: '-5, attendu 0 ou plus'
		}
	];

	const troubles: {
		name: string;
		answer: Parameters<FaultServer['on']>[1];
		sentence: string;
	}[] = [
		{
			name: 'a redirect in circles',
			answer: (_, response) => response.writeHead(302, { location: exports }).end(),
			sentence: 'plus de 5 redirections'
		},
		{
			name: 'a redirect to a web page',
			answer: (request, response) =>
				(request.url ?? '').endsWith('login')
					? response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Compte</p>')
					: response.writeHead(302, { location: `${exports}?login` }).end(),
			sentence: 'une page web à la place des données'
		},
		{
			name: 'a transfer cut each time',
			answer: (_, response) => {
				response.writeHead(200, { 'content-length': 9_000 });
				response.write('dtreffre;numcomdo', () => setTimeout(() => response.destroy(), 10));
			},
			sentence: 'octets reçus sur 9 000'
		},
		{
			name: 'a silent server',
			answer: () => undefined,
			sentence: 'ne répond pas'
		},
		{
			name: 'a busy server',
			answer: (_, response) => response.writeHead(503).end(),
			sentence: 'répond 503'
		}
	];

	it.each(troubles)('$name', async ({ name, answer, sentence }) => {
		server.on(exports, answer);
		if (name === 'a silent server') context.network = { ...context.network, answerTimeout: 100 };
		const told = await faultOf(fetchSource(aidesLogement, context));
		expect(told.replace(/\s/g, ' ')).toContain(sentence);
		expect(told).not.toContain('\n');
		expect(await snapshot()).toBe(before);
	});

	it.each(faults)('$name', async ({ content, sentence }) => {
		serve(exports, content);
		const told = await faultOf(fetchSource(aidesLogement, context));
		expect(told.replace(/\s/g, ' ')).toContain(sentence);
		expect(told).not.toContain('\n');
		expect(await snapshot()).toBe(before);
		expect((await readdir(folder)).sort()).toEqual(['cache', 'officiel']);
	});

	it('a file renamed at the producer', async () => {
		server.on(exports, (_, response) => response.writeHead(404).end());
		expect(await sentenceOf(fetchSource(aidesLogement, context))).toContain('introuvable (404)');
		expect(await snapshot()).toBe(before);
	});
});

describe('files on disk', () => {
	it('are found in sub-folders, compressed or not', async () => {
		const disk = join(folder, 'disk');
		await mkdir(join(disk, 'fibre', 'archives'), { recursive: true });
		await cp(join(fixtures, 'france-services'), join(disk, 'ANCT', 'france-services'), {
			recursive: true
		});
		await writeFile(
			join(disk, 'fibre', 'archives', '2025t2-ftth-cu.csv.gz'),
			gzipSync(await fibreFile())
		);
		context.from = { folder: disk, paths: await localPaths(disk) };
		const record = await fetchSource(fibre, context);
		expect(record?.files).toMatchObject([{ name: '2025t2-ftth-cu.csv.gz', url: null }]);
		expect((await fetchSource(franceServices, context))?.updated).toBe('2025-02-03');
		expect(await fetchSource(aidesLogement, context)).toBeNull();
	});

	it('of the present alone keep the last reading of each earlier year, and its file', async () => {
		const text = await readFile(join(fixtures, 'france-services', 'liste-fs-20250203.csv'), 'utf8');
		const disk = join(folder, 'disk');
		await mkdir(disk);
		for (const date of ['20231104', '20240203', '20241201', '20250203']) {
			await rm(disk, { recursive: true });
			await mkdir(disk);
			await writeFile(join(disk, `liste-fs-${date}.csv`), `${text}\n"9${date}",,,,,"01001"\n`);
			context.from = { folder: disk, paths: await localPaths(disk) };
			await fetchSource(franceServices, context);
		}
		const rows = (await written('france-services-nombre/valeurs.csv')).split('\n');
		expect(rows.filter((row) => row.startsWith('01001'))).toEqual([
			'01001,2023-11,1,definitif',
			'01001,2024-12,1,definitif',
			'01001,2025-02,1,definitif'
		]);
		const [record] = (await readLock(context.out)).sources;
		expect(record?.remarks.at(-1)).toBe(
			'Périodes gardées de lectures précédentes : 2023-11, 2024-12.'
		);
		expect(record?.files.map(({ name }) => name)).toEqual([
			'liste-fs-20250203.csv',
			'liste-fs-20241201.csv',
			'liste-fs-20231104.csv'
		]);
	});

	it('say when the folder is not there', async () => {
		expect(await sentenceOf(localPaths(join(folder, 'absent')))).toContain('dossier illisible');
	});
});
