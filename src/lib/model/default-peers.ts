import { extent } from 'd3-array';
import { isInField } from '../domain/strate.ts';
import { peerIndexes, type PeerColumns } from './peers.ts';

/**
 * Fewest communes of a default group. The least n whose smallest value is below the first quartile 95
 * times in 100 is 11 (1 − 0.75^n); one more leaves room for a missing value (ADR 0017).
 */
export const leastPeers = 12;

/** Groups tried in turn. The two last ones need the files of the whole région. */
const withinDepartement = ['departement-strate', 'departement-nearest'] as const;
const steps = [...withinDepartement, 'region-strate', 'region'] as const;

/** The group that a commune is first compared with, and what led to it. */
export interface DefaultPeers {
	kind: (typeof steps)[number];
	/** Communes in the group, the commune itself left out, here and below. */
	size: number;
	/** Smallest and largest population in the group; null when it is empty. */
	populations: { from: number; to: number } | null;
	/** Communes of the same strate in the departement, and all those of the field there. */
	ofStrate: number;
	ofDepartement: number;
	/** At least `leastPeers`. */
	isEnough: boolean;
	/** False when the région's communes, still to come, may make another group of it. */
	isSettled: boolean;
}

/**
 * The first of the steps to hold `leastPeers` communes; when none does, the largest, the earliest of
 * equal ones. A commune outside the field, or of unknown size, has its strate in the departement,
 * however few they are. Without the région's communes in the columns (`isRegionWhole` false), only the
 * steps within the departement are looked at.
 */
export function defaultPeers(
	self: number,
	columns: PeerColumns,
	isRegionWhole: boolean
): DefaultPeers {
	const kind = defaultKind(self, columns, isRegionWhole ? steps : withinDepartement);
	const group = peerIndexes(kind, self, columns);
	const [from, to] = extent(group, (index) => columns.populations[index] ?? undefined);
	return {
		kind,
		size: group.length,
		populations: from === undefined ? null : { from, to },
		ofStrate: peerIndexes('departement-strate', self, columns).length,
		ofDepartement: peerIndexes('departement', self, columns).length,
		isEnough: group.length >= leastPeers,
		isSettled: isRegionWhole || !isDepartementTooSmall(self, columns)
	};
}

/** Whether the default group is to be looked for beyond the departement. */
export function isDepartementTooSmall(self: number, columns: PeerColumns): boolean {
	if (!isInField(columns.strates[self])) return false;
	return withinDepartement.every((kind) => sizeOf(kind, self, columns) < leastPeers);
}

function defaultKind(
	self: number,
	columns: PeerColumns,
	tried: readonly DefaultPeers['kind'][]
): DefaultPeers['kind'] {
	if (!isInField(columns.strates[self])) return 'departement-strate';
	let best: { kind: DefaultPeers['kind']; size: number } = { kind: 'departement-strate', size: 0 };
	for (const kind of tried) {
		const size = sizeOf(kind, self, columns);
		if (size >= leastPeers) return kind;
		if (size > best.size) best = { kind, size };
	}
	return best.kind;
}

function sizeOf(kind: DefaultPeers['kind'], self: number, columns: PeerColumns): number {
	return peerIndexes(kind, self, columns).length;
}
