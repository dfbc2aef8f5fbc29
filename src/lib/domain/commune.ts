import type { StrateId } from './strate.ts';

/** INSEE codes are strings: `01001`, `2A004`, `97105`. */
export type InseeCode = string;

const shape = /^(?:\d{2}|2[AB])\d{3}$/;

/** A commune, old or current, as far as its form tells. Five characters, `2A`/`2B` in Corse. */
export function isInseeCode(text: string): boolean {
	return shape.test(text);
}

/** Departement of an INSEE code: two characters, three overseas (`97105` → `971`). */
export function departementOf(code: InseeCode): string {
	return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}

/** A current commune of the COG. */
export interface Commune {
	code: InseeCode;
	name: string;
	departement: string;
	region: string;
	/** SIREN of the EPCI; null on the islands that have none. */
	epci: string | null;
	postcodes: string[];
	/** Municipal population; null where INSEE publishes none (TAAF). */
	population: number | null;
	strate: StrateId | null;
	position: Position | null;
	/** Codes that became this commune, mergers included. */
	oldCodes: InseeCode[];
	/** Names of the communes déléguées and associées, for search. */
	oldNames: string[];
}

/** WGS84 degrees; `isApproximate`: drawn from postcode neighbours, not from a gazetteer. */
export interface Position {
	longitude: number;
	latitude: number;
	isApproximate: boolean;
}
