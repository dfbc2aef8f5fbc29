import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	parseProvenance,
	type Provenance,
	type SourceRecord
} from '../../src/lib/domain/provenance.ts';
import { compareText } from '../../src/lib/publish/observation-table.ts';
import { ifPresent } from '../read/sources.ts';

export const lockName = 'sources.lock.json';

/** The lock of a folder of official data; empty when nothing was fetched yet. */
export async function readLock(folder: string): Promise<Provenance> {
	const text = await ifPresent(readFile(join(folder, lockName), 'utf8'));
	return text === null ? { sources: [] } : parseProvenance(JSON.parse(text));
}

/** Puts a record in the lock, in the place of the one of the same source. */
export async function updateLock(folder: string, record: SourceRecord): Promise<void> {
	const { sources } = await readLock(folder);
	const others = sources.filter(({ id }) => id !== record.id);
	const next: Provenance = {
		sources: [...others, record].sort((a, b) => compareText(a.id, b.id))
	};
	await mkdir(folder, { recursive: true });
	const path = join(folder, lockName);
	await writeFile(`${path}.next`, `${JSON.stringify(next, null, '\t')}\n`);
	await rename(`${path}.next`, path);
}
