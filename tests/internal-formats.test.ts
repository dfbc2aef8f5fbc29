// docs/formats-internes.md is held to what the build writes.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { technicalFiles } from '../src/lib/text/data-files.ts';
import { compiledFixture } from './compiled-fixture.ts';
import { extracts, formatSections, isOfKind, namedKeys } from './format-document.ts';

const run = promisify(execFile);
const sections = formatSections();
const kinds = sections.flatMap((section) => section.kinds);

let project = '';
/** Text of every generated file, by path under `static/data`. */
let files = new Map<string, string>();

beforeAll(async () => {
	project = await mkdtemp(join(tmpdir(), 'formats-'));
	files = await compiledFixture(project);
}, 60_000);

afterAll(() => rm(project, { recursive: true, force: true }));

function json(path: string): unknown {
	return JSON.parse(files.get(path) ?? '');
}

/** The value at the end of a path of keys. */
function within(path: string, ...keys: (string | number)[]): object {
	return Object(keys.reduce((value: unknown, key) => Object(value)[key], json(path)));
}

function namedIn(title: string): Set<string> {
	const section = sections.find((one) => one.title.includes(title));
	return section === undefined ? new Set() : namedKeys(section);
}

it('gives each kind of generated file one section, and no section to what is not generated', () => {
	const unclear = [...files.keys()]
		.map((path) => ({ path, of: kinds.filter((kind) => isOfKind(path, kind)) }))
		.filter(({ of }) => of.length !== 1);
	expect(unclear).toEqual([]);
	const paths = [...files.keys()];
	expect(kinds.filter((kind) => !paths.some((path) => isOfKind(path, kind)))).toEqual([]);
});

it('has every technical file of the page of data', () => {
	expect(Object.keys(technicalFiles).filter((kind) => !kinds.includes(kind))).toEqual([]);
});

it('names each key of each JSON file in the section of its kind', () => {
	const unnamed = sections.flatMap((section) => {
		const named = namedKeys(section);
		const own = [...files.keys()].filter(
			(path) => path.endsWith('.json') && section.kinds.some((kind) => isOfKind(path, kind))
		);
		return own.flatMap((path) =>
			Object.keys(within(path))
				.filter((key) => !named.has(key))
				.map((key) => `${path}: ${key}`)
		);
	});
	expect(unnamed).toEqual([]);
});

describe('what files hold several times', () => {
	it.each([
		['La colonne de valeurs', 'departements/01.json', ['indicators', 'part']],
		['Le résumé d’un groupe', 'references.json', ['indicators', 'part', 'france']],
		['`catalogue.json`', 'catalogue.json', ['counts']],
		['`catalogue.json`', 'catalogue.json', ['indicators', 1]],
		['`catalogue.json`', 'catalogue.json', ['indicators', 1, 'coverage', 0]],
		['`departements/<code>.json`', 'departements/01.json', ['region']],
		['`departements/<code>.json`', 'departements/01.json', ['epcis', 0]],
		['`departements/<code>.json`', 'departements/01.json', ['formerly', 4]],
		['`references.json`', 'references.json', ['indicators', 'part']],
		['`references.json`', 'references.json', ['series', 'part']],
		['`summaries/<id>.json`', 'summaries/serie.json', ['rows', 0]],
		['`summaries/<id>.json`', 'summaries/part.json', ['histogram']],
		['`summaries/<id>.json`', 'summaries/part.json', ['ranking']],
		['`summaries/<id>.json`', 'summaries/part.json', ['ranking', 'first', 0]]
	])('is explained in « %s »: %s %j', (title, path, keys) => {
		const own = Object.keys(within(path, ...keys));
		expect(own).not.toEqual([]);
		const named = namedIn(title);
		expect(own.filter((key) => !named.has(key))).toEqual([]);
	});
});

describe('the extracts', () => {
	const all = sections.flatMap(extracts);

	it.each(all.filter(({ language }) => language === 'json'))('are of $path', ({ path, text }) => {
		expect(json(path)).toMatchObject(Object(JSON.parse(text)));
	});

	it.each(all.filter(({ language }) => language !== 'json'))('are of $path', ({ path, text }) => {
		expect(files.get(path)).toContain(text);
	});

	it('are of most kinds', () => {
		expect(all.length).toBeGreaterThanOrEqual(10);
	});
});

it('reads a column as its program says, and finds the rows of the public CSV', async () => {
	const section = sections.find(({ title }) => title.startsWith('Lire une colonne'));
	const [, program = '', shown = ''] =
		/```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(section?.text ?? '') ?? [];
	const script = join(project, 'lire.mjs');
	await writeFile(script, program);
	const { stdout } = await run(process.execPath, [script], { cwd: project });
	expect(stdout).toBe(shown);
	const rows = shown.split('\n').filter((line) => line !== '');
	const published = (files.get('indicateurs/part.csv') ?? '').split('\n');
	const known = published
		.filter((line) => line.includes(',2023,'))
		.map((line) => line.split(',').slice(0, 4).join(','));
	expect(known.length).toBeGreaterThan(3);
	// A commune without a row is read as not collected.
	expect(rows.filter((row) => !row.endsWith(',,non-collecte'))).toEqual(known);
});
