import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What the last build was made of, so that the next one is skipped when nothing changed. */
export interface SiteStamp {
	inputs: string;
	/** Path the site was built for; `npm run preview` serves it there. */
	base: string;
	edition: string;
}

/** Everything a page may be made of; folders are walked. */
const sources = ['src', 'static', 'scripts', join('data', 'site.json'), 'package-lock.json'];
const rootConfiguration = /^(svelte|vite)\.config\.[jt]s$|^tsconfig\.json$/;
/** Generated, large, and described by `catalogue.json` and `datapackage.json`, which hold their hashes. */
const generated = join('static', 'data');

/** Hash of the sources and of the compiled data; the same tree gives the same hash on any machine. */
export function siteInputs(root: string, settings: { base: string; edition: string }): string {
	const hash = createHash('sha256');
	hash.update(JSON.stringify(settings));
	for (const file of inputFiles(root)) {
		hash.update(`\0${file.split(sep).join('/')}\0`);
		hash.update(isBulk(file) ? String(statSync(join(root, file)).size) : contents(root, file));
	}
	return hash.digest('hex');
}

export function readStamp(file: string): SiteStamp | null {
	try {
		const stamp: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return isStamp(stamp) ? stamp : null;
	} catch {
		return null;
	}
}

export function writeStamp(file: string, stamp: SiteStamp): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(stamp)}\n`);
}

function inputFiles(root: string): string[] {
	const top = readdirSync(root).filter((name) => rootConfiguration.test(name));
	return [...sources, ...top]
		.flatMap((path) => walk(root, path))
		.filter((file) => !/\.test\.[a-z]+$/.test(file))
		.sort();
}

function walk(root: string, path: string): string[] {
	const absolute = join(root, path);
	const found = statSync(absolute, { throwIfNoEntry: false });
	if (!found) return [];
	if (found.isFile()) return [path];
	return readdirSync(absolute, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Their size is a cheap witness beside the hashes that the catalogue holds. */
function isBulk(file: string): boolean {
	return file.startsWith(generated + sep) && !/(catalogue|datapackage)\.json$/.test(file);
}

function contents(root: string, file: string): Buffer {
	return readFileSync(join(root, file));
}

function isStamp(value: unknown): value is SiteStamp {
	return (
		typeof value === 'object' &&
		value !== null &&
		'inputs' in value &&
		'base' in value &&
		'edition' in value &&
		typeof value.inputs === 'string' &&
		typeof value.base === 'string' &&
		typeof value.edition === 'string'
	);
}
