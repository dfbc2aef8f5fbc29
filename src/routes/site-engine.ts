import { Engine, type EngineState } from '../lib/db/engine.svelte.ts';
import { catalogue } from '../lib/data/catalogue.ts';
import { dataAddress, type DataHost } from '../lib/data/published-file.ts';
import type { EngineState as EngineWords } from '../lib/text/engine.ts';

const engines = new Map<string, Engine>();

/** The engine of this visit, one for each version of the data; it starts nothing by itself. */
export function siteEngine(host: DataHost): Engine {
	const known = engines.get(host.version);
	if (known) return known;
	const engine = new Engine({
		address: (path) => dataAddress(host, path),
		catalogue: () => catalogue(host)
	});
	engines.set(host.version, engine);
	return engine;
}

/** What EngineStatus says of the engine's state. */
export function engineWordsState(state: EngineState): EngineWords {
	if (state.kind === 'loading')
		return { kind: 'loading', received: state.loaded, total: state.total || null };
	if (state.kind !== 'failed') return state;
	switch (state.fault) {
		case 'unsupported':
			return { kind: 'failed', reason: 'engine-unsupported' };
		case 'file':
			return { kind: 'failed', reason: 'damaged' };
		default:
			return { kind: 'failed', reason: 'engine' };
	}
}
