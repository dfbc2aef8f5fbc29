import { departementOf, type InseeCode } from '../../lib/domain/commune.ts';
import type { DepartementHead } from '../../lib/domain/published.ts';
import type { Selection } from '../../lib/domain/selection.ts';
import { homeTable } from '../../lib/model/commune-table.ts';
import { isDepartementTooSmall } from '../../lib/model/default-peers.ts';

/**
 * Departements whose files a comparison needs, home first: the group's own reach (the default group's
 * when `peers` is null), and the departement of each hand-picked commune.
 */
export function peerReach(
	{ peers, named }: Pick<Selection, 'peers' | 'named'>,
	home: DepartementHead,
	self: number,
	all: readonly string[]
): string[] {
	return [
		...new Set([
			home.departement.code,
			...groupReach(peers, home, self, all),
			...named.map(departementOf).filter((code) => all.includes(code))
		])
	];
}

function groupReach(
	peers: Selection['peers'],
	home: DepartementHead,
	self: number,
	all: readonly string[]
): readonly string[] {
	switch (peers) {
		case null:
			return isDepartementTooSmall(self, homeTable(home)) ? home.region.departements : [];
		case 'departement-strate':
		case 'departement-nearest':
		case 'departement':
		case 'named':
			return [];
		case 'epci':
			return home.epcis[home.epci[self] ?? -1]?.departements ?? [];
		case 'region-strate':
		case 'region':
			return home.region.departements;
		case 'strate':
		case 'similar':
		case 'all':
			return all;
	}
}

/** Departements that these communes are in, each once, in the order they come. */
export function departementsOf(codes: readonly InseeCode[]): string[] {
	return [...new Set(codes.map(departementOf))];
}
