import type { PeerKind } from '../domain/selection.ts';
import { isInField, outsideField } from '../domain/strate.ts';
import { nearestInDepartement, type NearestColumns } from './nearest-in-departement.ts';

/** Communes by column, in one order. */
export interface PeerColumns extends NearestColumns {
	regions: readonly string[];
	epcis: readonly (string | null)[];
}

/** Groups told by columns alone; for `similar` see similar.ts. */
export type ColumnPeerKind = Exclude<PeerKind, 'similar'>;

/**
 * Indexes of the communes of a group, the commune itself never among them. Groups hold communes of
 * the field; a commune of 10,000 inhabitants and more is compared with all of its place, or with its
 * own strate. Named communes keep the order they were named in, whatever their size; the nearest in
 * population come nearest first.
 */
export function peerIndexes(
	kind: ColumnPeerKind,
	self: number,
	columns: PeerColumns,
	named: readonly string[] = []
): number[] {
	const { codes, strates } = columns;
	if (kind === 'named') {
		const places = new Map(codes.map((code, index) => [code, index]));
		return [...new Set(named)]
			.map((code) => places.get(code))
			.filter((index) => index !== undefined && index !== self)
			.filter((index) => index !== undefined);
	}
	if (kind === 'departement-nearest') return nearestInDepartement(self, columns);
	const strate = strates[self] ?? null;
	const isPeer = memberTest(kind, self, columns);
	const isOutside = strate === outsideField && kind !== 'all';
	const found: number[] = [];
	for (let index = 0; index < codes.length; index++) {
		if (index !== self && (isOutside || isInField(strates[index])) && isPeer(index))
			found.push(index);
	}
	return found;
}

function memberTest(
	kind: Exclude<ColumnPeerKind, 'named' | 'departement-nearest'>,
	self: number,
	{ departements, regions, epcis, strates }: PeerColumns
): (index: number) => boolean {
	const departement = departements[self];
	const region = regions[self];
	const epci = epcis[self] ?? null;
	const strate = strates[self] ?? null;
	switch (kind) {
		case 'departement':
			return (index) => departements[index] === departement;
		case 'region':
			return (index) => regions[index] === region;
		case 'epci':
			return (index) => epci !== null && epcis[index] === epci;
		case 'strate':
			return (index) => strate !== null && strates[index] === strate;
		case 'departement-strate':
			return (index) =>
				strate !== null && strates[index] === strate && departements[index] === departement;
		case 'region-strate':
			return (index) => strate !== null && strates[index] === strate && regions[index] === region;
		case 'all':
			return () => true;
	}
}
