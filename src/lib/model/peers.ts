import type { PeerKind } from '../domain/selection.ts';
import { isInField, outsideField } from '../domain/strate.ts';
import { keptAnswers } from './kept-answers.ts';
import { nearestInDepartement, type NearestColumns } from './nearest-in-departement.ts';

/** Communes by column, in one order. */
export interface PeerColumns extends NearestColumns {
	regions: readonly string[];
	epcis: readonly (string | null)[];
}

/** Groups told by columns alone; for `similar` see similar.ts. */
export type ColumnPeerKind = Exclude<PeerKind, 'similar'>;

/** Every line of a sheet asks for the same group, the default group for several, the picker for the size of each. */
const kept = keptAnswers<PeerColumns, readonly number[]>(16);

/**
 * Indexes of the communes of a group, the commune itself never among them. Groups hold communes of
 * the field; a commune of 10,000 inhabitants and more is compared with all of its place, or with its
 * own strate. Named communes keep the order they were named in, whatever their size; the nearest in
 * population come nearest first. The same question gives the same indexes.
 */
export function peerIndexes(
	kind: ColumnPeerKind,
	self: number,
	columns: PeerColumns,
	named: readonly string[] = []
): readonly number[] {
	const question = [kind, self, kind === 'named' ? named : ''].join('|');
	return kept(columns, question, () => membersOf(kind, self, columns, named));
}

function membersOf(
	kind: ColumnPeerKind,
	self: number,
	columns: PeerColumns,
	named: readonly string[]
): number[] {
	const { codes, strates } = columns;
	if (kind === 'named') {
		return [...new Set(named)]
			.map((code) => codes.indexOf(code))
			.filter((index) => index !== -1 && index !== self);
	}
	if (kind === 'departement-nearest') return nearestInDepartement(self, columns);
	const strate = strates[self] ?? null;
	const isPeer = memberTest(kind, self, columns);
	const isOutside = strate === outsideField && kind !== 'all';
	const indexes: number[] = [];
	for (let index = 0; index < codes.length; index++) {
		if (index !== self && (isOutside || isInField(strates[index])) && isPeer(index))
			indexes.push(index);
	}
	return indexes;
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
