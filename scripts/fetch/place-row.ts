import {
	communeOfArrondissement,
	type KnownTerritories
} from '../../src/lib/publish/known-territories.ts';
import type { RowCount } from './row-count.ts';

/** Current commune of a code of any vintage, arrondissements included; null when there is none. */
export function currentCommune(code: string, known: KnownTerritories): string | null {
	if (known.communes.has(code)) return code;
	const successor = known.currentCode.get(code) ?? communeOfArrondissement(code);
	return successor !== null && known.communes.has(successor) ? successor : null;
}

/**
 * Current commune of a row, and the row is counted: kept under its own code, merged when it is
 * another's, rejected when the code means nothing.
 */
export function placeRow(code: string, known: KnownTerritories, rows: RowCount): string | null {
	const current = currentCommune(code, known);
	if (current === null) rows.reject(unknownReason(code, known));
	else if (current === code) rows.keep();
	else rows.merge();
	return current;
}

export function unknownReason(code: string, known: KnownTerritories): string {
	return code === ''
		? 'code de commune vide'
		: `code de commune inconnu du COG ${known.cog} et de ses anciens codes`;
}
