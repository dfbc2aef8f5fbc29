import { catalogue } from '../lib/data/catalogue.ts';
import { dataAddress, type DataHost } from '../lib/data/published-file.ts';
import { affordableMemory } from '../lib/db/affordable-memory.ts';
import { Explorer } from '../lib/db/explorer.svelte.ts';
import type { Catalogue } from '../lib/domain/published.ts';

const explorers = new Map<string, Explorer>();

/** The locked engine of this visit, for what readers write; it starts nothing by itself. */
export function siteExplorer(host: DataHost): Explorer {
	const known = explorers.get(host.version);
	if (known) return known;
	let indicators: Promise<Catalogue['indicators']> | null = null;
	const explorer = new Explorer({
		address: (path) => dataAddress(host, path),
		memory: () => affordableMemory(navigator),
		indicators: () => {
			const asked = (indicators ??= catalogue(host).then((published) => published.indicators));
			// A failure is not kept.
			asked.catch(() => (indicators = null));
			return asked;
		}
	});
	explorers.set(host.version, explorer);
	return explorer;
}
