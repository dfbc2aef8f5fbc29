import { departementOf, type InseeCode } from './commune.ts';
import type { CommuneIndex } from './commune-index.ts';

/** Why a commune answers a query; `name` needs no explanation. */
export type MatchReason =
	| { kind: 'name' }
	| { kind: 'postcode'; postcode: string }
	| { kind: 'code' }
	| { kind: 'old-code'; code: InseeCode }
	| { kind: 'old-name'; name: string };

export interface CommuneMatch {
	code: InseeCode;
	name: string;
	departement: string;
	postcodes: string[];
	population: number | null;
	reason: MatchReason;
}

/** The commune at a position of the index, as a search returns it. */
export function communeMatch(
	index: CommuneIndex,
	commune: number,
	reason: MatchReason
): CommuneMatch {
	const code = index.codes[commune] ?? '';
	return {
		code,
		name: index.names[commune] ?? '',
		departement: departementOf(code),
		postcodes: (index.postcodes[commune] ?? '').split(' ').filter((postcode) => postcode !== ''),
		population: index.populations[commune] ?? null,
		reason
	};
}
