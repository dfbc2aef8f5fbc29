import type { Peer } from '../../lib/charts/strip-layout.ts';
import type { MeasuredCommune } from '../../lib/model/sheet-row.ts';
import { communeName } from '../../lib/text/commune.ts';

const kept = new WeakMap<readonly MeasuredCommune[], Peer[]>();

/** Communes that have a value, as the strip draws them; the same list for the same communes. */
export function stripPeers(communes: readonly MeasuredCommune[]): readonly Peer[] {
	const known = kept.get(communes);
	if (known) return known;
	const peers = communes.flatMap(({ code, name, measure }) =>
		measure.value === null ? [] : [{ code, name: communeName(name), value: measure.value }]
	);
	kept.set(communes, peers);
	return peers;
}
