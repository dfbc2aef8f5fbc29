import type { DepartementHead } from '../../lib/domain/published.ts';
import type { PeerKind } from '../../lib/domain/selection.ts';
import { defaultPeers, type DefaultPeers } from '../../lib/model/default-peers.ts';
import { defaultPeersSentence } from '../../lib/text/default-peers.ts';
import { peerPlaceOf } from './peer-place.ts';
import type { Sheet } from './sheet.svelte.ts';

/**
 * The default group of the sheet's commune, at index `self` of its table, as far as the files that are
 * here tell: one that has to be looked for in the région is found when all its files have come.
 */
export function sheetDefault(
	{ place, table, reached }: Pick<Sheet, 'place' | 'table' | 'reached'>,
	self: number
): DefaultPeers | null {
	if (place.kind !== 'ready' || table === null || self === -1) return null;
	const { departements } = place.file.region;
	return defaultPeers(
		self,
		table,
		departements.every((code) => reached.includes(code))
	);
}

/** The group chosen, else the default one; before the commune is in the table, the first of those tried. */
export function shownPeers(chosen: PeerKind | null, usual: DefaultPeers | null): PeerKind {
	return chosen ?? usual?.kind ?? 'departement-strate';
}

/** Why the default group of a commune is what it is, once that is settled and unless another is chosen. */
export function defaultReason(
	chosen: PeerKind | null,
	usual: DefaultPeers | null,
	file: DepartementHead,
	self: number
): string | null {
	if (chosen !== null || !usual?.isSettled) return null;
	const name = file.names[self] ?? file.codes[self] ?? '';
	return defaultPeersSentence(name, peerPlaceOf(file, self), usual);
}
