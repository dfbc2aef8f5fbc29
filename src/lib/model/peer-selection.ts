import type { PeerKind } from '../domain/selection.ts';
import type { CommuneTable } from './commune-table.ts';
import { peerIndexes } from './peers.ts';
import { similarCommunes } from './similar.ts';

/** Average growth of the population, percent a year: an input of likeness. */
export const growthIndicator = {
	id: 'evolution-population',
	unit: 'percent',
	decimals: 2
} as const;

/**
 * Indexes of the group in the table, the commune never among them. The compared indicator is kept out
 * of what likeness is measured on.
 */
export function peerSelection(
	kind: PeerKind,
	self: number,
	table: CommuneTable,
	{ named, compared }: { named: readonly string[]; compared: string | null }
): number[] {
	if (kind !== 'similar') return peerIndexes(kind, self, table, named);
	const growths =
		compared === growthIndicator.id
			? null
			: table.measures(growthIndicator)?.map(({ value }) => value);
	return similarCommunes(self, growths ? { ...table, growths } : table).map(({ index }) => index);
}
