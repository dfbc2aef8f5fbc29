import type { DepartementHead } from '../../lib/domain/published.ts';
import { strateOf } from '../../lib/domain/strate.ts';
import type { PeerPlace } from '../../lib/text/peers.ts';

/** What the groups of a commune are named after; `self` is its index in the file. */
export function peerPlaceOf(file: DepartementHead, self: number): PeerPlace {
	return {
		departement: file.departement.code,
		region: file.region.code,
		epci: file.epcis[file.epci[self] ?? -1]?.name ?? null,
		strate: strateOf(file.population[self] ?? null)
	};
}
