import type { InseeCode } from './commune.ts';
import type { LikenessWeights } from './likeness.ts';
import type { Period } from './period.ts';

/** Kinds of comparison groups. `named` are the hand-picked communes alone. */
export const peerKinds = [
	'departement-strate',
	'departement-nearest',
	'departement',
	'epci',
	'region-strate',
	'region',
	'strate',
	'similar',
	'all',
	'named'
] as const;
export type PeerKind = (typeof peerKinds)[number];

/** Groups that are lists, nearest first: no condition on a commune tells whether it is in one. */
export type NearestKind = Extract<PeerKind, 'similar' | 'departement-nearest'>;

export function isNearest(kind: PeerKind): kind is NearestKind {
	return kind === 'similar' || kind === 'departement-nearest';
}

/** Hand-picked communes, at most. */
export const namedLimit = 10;

/** What a link to a sheet restores. */
export interface Selection {
	/** Null when the address names no commune. */
	code: InseeCode | null;
	/** Null: the default group of the commune, which depends on who is around (model/default-peers.ts). */
	peers: PeerKind | null;
	/** Hand-picked communes, shown beside the group. */
	named: InseeCode[];
	/** Indicator unfolded on the sheet; null: all are folded. */
	open: string | null;
	/** Null: each indicator's latest period. */
	period: Period | null;
	/** Weights of likeness; the usual ones when absent. An address read always gives them. */
	weights?: LikenessWeights;
}
