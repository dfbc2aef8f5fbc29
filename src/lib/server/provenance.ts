import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseProvenance, type Provenance } from '../domain/provenance.ts';

const lock = join(process.cwd(), 'data', 'officiel', 'sources.lock.json');

/** Where the fetched official figures come from; null when nothing was fetched. Throws on a damaged file. */
export async function officialProvenance(): Promise<Provenance | null> {
	const text = await readFile(lock, 'utf8').catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	});
	return text === null ? null : parseProvenance(JSON.parse(text));
}
