import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifPresent } from '../read/sources.ts';
import { sha256 } from '../write.ts';
import type { WrittenFile } from './catalogue.ts';
import type { Contents, IndicatorPart } from './indicator-part.ts';
import type { ReadingReport } from './reading-report.ts';

/** What is kept of an indicator: its part, what was told of its reading, and its files. */
export interface KeptPart {
	part: IndicatorPart;
	report: ReadingReport;
	contents: Contents;
}

/** Parts of earlier builds, so that a change of one indicator compiles that one alone. */
export interface PartCache {
	/** Null when it was not kept, or when a file is not what was written. */
	find(id: string, key: string): Promise<KeptPart | null>;
	keep(id: string, key: string, kept: KeptPart): Promise<void>;
}

/** Of an indicator, so many parts are kept: going back to the one before costs nothing. */
const keptParts = 2;
const partFile = 'part.json';

export function openPartCache(folder: string): PartCache {
	return {
		async find(id, key) {
			const entry = join(folder, entryName(id, key));
			const text = await ifPresent(readFile(join(entry, partFile), 'utf8'));
			if (text === null) return null;
			const { files, ...kept } = parseEntry(text);
			const contents = await readAll(entry, files);
			return contents === null ? null : { ...kept, contents };
		},
		async keep(id, key, { contents, ...kept }) {
			const partial = join(folder, `.${process.pid}`);
			await rm(partial, { recursive: true, force: true });
			for (const [path, content] of contents) {
				await mkdir(dirname(join(partial, path)), { recursive: true });
				await writeFile(join(partial, path), content);
			}
			const files = contents.map(([path, content]) => ({ path, sha256: sha256(content) }));
			await writeFile(join(partial, partFile), JSON.stringify({ ...kept, files }));
			// Under its name only once whole: a build that is killed leaves nothing to be taken for a part.
			const entry = join(folder, entryName(id, key));
			await rm(entry, { recursive: true, force: true });
			await rename(partial, entry);
			await forgetOlder(folder, id);
		}
	};
}

function entryName(id: string, key: string): string {
	return `${id}@${key}`;
}

type Hashed = Pick<WrittenFile, 'path' | 'sha256'>;

/** Written by this very code: the key holds its hash. */
function parseEntry(text: string): Omit<KeptPart, 'contents'> & { files: Hashed[] } {
	return JSON.parse(text);
}

async function readAll(entry: string, files: readonly Hashed[]): Promise<Contents | null> {
	const contents: Contents = [];
	for (const { path, sha256: expected } of files) {
		const bytes = await ifPresent(readFile(join(entry, path)));
		if (bytes === null || sha256(bytes) !== expected) return null;
		contents.push([path, bytes]);
	}
	return contents;
}

async function forgetOlder(folder: string, id: string): Promise<void> {
	const names = (await readdir(folder)).filter((name) => name.startsWith(entryName(id, '')));
	const entries = await Promise.all(
		names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs }))
	);
	entries.sort((a, b) => b.at - a.at);
	for (const { name } of entries.slice(keptParts))
		await rm(join(folder, name), { recursive: true, force: true });
}
