import { nameKeys, type CommuneIndex } from '../domain/commune-index.ts';
import { departementOf, type InseeCode } from '../domain/commune.ts';
import { searchKey } from '../domain/search-key.ts';
import { communeOfArrondissement } from '../publish/known-territories.ts';

/** Where the communes of France are looked up: by code, old code, postcode, name. */
export interface Places {
	codes: ReadonlySet<InseeCode>;
	/** Old code → today's commune. */
	former: ReadonlyMap<InseeCode, InseeCode>;
	/** Postcode → communes; one postcode serves 6 communes on average. */
	postcodes: ReadonlyMap<string, readonly InseeCode[]>;
	/** Name without spaces, accents or capitals → communes, old names included. */
	names: ReadonlyMap<string, readonly InseeCode[]>;
	/** Name to show, by code. */
	labels: ReadonlyMap<InseeCode, string>;
	/** Code (`1` as well as `01`) or name of a departement, as a search key → its code. */
	departements: ReadonlyMap<string, string>;
}

/** Built once a visit from `recherche.tsv`. */
export function placesOf(
	index: CommuneIndex,
	departementNames: Readonly<Record<string, { name: string }>>
): Places {
	const former = new Map<InseeCode, InseeCode>();
	const postcodes = new Map<string, InseeCode[]>();
	const labels = new Map<InseeCode, string>();
	index.codes.forEach((code, commune) => {
		labels.set(code, index.names[commune] ?? code);
		for (const old of parts(index.oldCodes[commune])) former.set(old, code);
		for (const postcode of parts(index.postcodes[commune])) append(postcodes, postcode, code);
	});
	const names = new Map<string, InseeCode[]>();
	for (const { commune, whole, bare } of nameKeys(index)) {
		const code = index.codes[commune] ?? '';
		append(names, whole, code);
		if (bare !== null) append(names, bare, code);
	}
	const departements = new Map<string, string>();
	for (const [code, { name }] of Object.entries(departementNames)) {
		for (const key of [code, code.replace(/^0/, ''), name]) departements.set(searchKey(key), code);
	}
	return { codes: new Set(index.codes), former, postcodes, names, labels, departements };
}

/** Code of the departement that a cell names by code or by name; null when it names none. */
export function departementNamed(cell: string, { departements }: Places): string | null {
	return departements.get(searchKey(cell)) ?? null;
}

/** How the communes of a column are written. */
export const keyKinds = ['code', 'postcode', 'name'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** What a cell says of a commune. */
export type Found =
	| { kind: 'current'; code: InseeCode; isRestored: boolean }
	/** Written under a code that is no longer a commune's. */
	| { kind: 'former'; code: InseeCode; isRestored: boolean }
	| { kind: 'ambiguous'; codes: readonly InseeCode[] }
	| { kind: 'unknown' };

/** Looks a cell up; the code of a departement settles between homonyms. */
export function find(
	cell: string,
	kind: KeyKind,
	places: Places,
	departement: string | null = null
): Found {
	switch (kind) {
		case 'code':
			return byCode(cell, places);
		case 'postcode':
			return settled(places.postcodes.get(restored(cell)) ?? [], departement);
		case 'name':
			return settled(places.names.get(nameKey(cell)) ?? [], departement);
	}
}

function byCode(cell: string, { codes, former }: Places): Found {
	const upper = cell.toUpperCase().replace(/\.0+$/, '');
	const code = restored(upper);
	const isRestored = code !== cell;
	if (codes.has(code)) return { kind: 'current', code, isRestored };
	const successor = former.get(code) ?? communeOfArrondissement(code);
	if (successor !== undefined && successor !== null && codes.has(successor)) {
		return { kind: 'former', code: successor, isRestored };
	}
	return { kind: 'unknown' };
}

/** A spreadsheet reads `01001` as a number and writes `1001`. */
function restored(text: string): string {
	return /^\d{4}$/.test(text) ? `0${text}` : text;
}

function settled(candidates: readonly InseeCode[], departement: string | null): Found {
	const there =
		departement === null
			? candidates
			: candidates.filter((code) => departementOf(code) === departement);
	const [code] = there;
	if (code === undefined) return { kind: 'unknown' };
	if (there.length > 1) return { kind: 'ambiguous', codes: there };
	return { kind: 'current', code, isRestored: false };
}

function nameKey(cell: string): string {
	// « Le Mans (72) », « MANS (LE) »: what is in brackets is a departement or an article.
	return searchKey(cell.replace(/\s*\([^)]*\)\s*$/, '')).replaceAll(' ', '');
}

function parts(joined: string | undefined): string[] {
	return joined ? joined.split(' ') : [];
}

function append(map: Map<string, InseeCode[]>, key: string, code: InseeCode): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [code]);
	else if (!list.includes(code)) list.push(code);
}
