import { parseCommuneIndex, type CommuneIndex } from '../domain/commune-index.ts';

/** Indexes asked for in this visit, by address: all search boxes of a page share one. */
const started = new Map<string, Promise<CommuneIndex>>();

/**
 * The index of communes of this edition. A failed fetch is forgotten, so that asking again tries
 * again. Throws when the host does not answer, or answers with another page.
 */
export function communeIndex(base: string, version: string): Promise<CommuneIndex> {
	const address = `${base}/data/recherche.tsv?v=${version}`;
	const known = started.get(address);
	if (known) return known;
	const index = fetchIndex(address);
	started.set(address, index);
	index.catch(() => started.delete(address));
	return index;
}

async function fetchIndex(address: string): Promise<CommuneIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const index = parseCommuneIndex(await response.text());
	if (index.codes.length === 0) throw new Error(`${address}: no commune`);
	return index;
}
