import { numberColumn } from './number-column.ts';
import type { OwnColumn, OwnTable } from './own-table.ts';
import { departementNamed, find, keyKinds, type KeyKind, type Places } from './places.ts';
import type { Decimal } from './sniff.ts';

/** Which columns say where: found by themselves, correctable. */
export interface OwnChoice {
	key: { column: number; kind: KeyKind } | null;
	/** Column that names the departement, for names and postcodes; null when there is none. */
	departement: number | null;
	/** Column of years or periods; null when the file has one row a commune. */
	period: number | null;
}

/** Cells looked at in a column: the first distinct ones. */
const sampleSize = 400;
/** Share of recognised cells under which a column is no column of communes. */
const enough = { code: 0.6, postcode: 0.8, name: 0.6 } as const;
/** A code says more than a name, a name more than a postcode. */
const preference = { code: 2, name: 1.5, postcode: 1 } as const;

/** The most likely choice for a table. */
export function guessChoice(table: OwnTable, places: Places): OwnChoice {
	const candidates = table.columns.flatMap((column, index) =>
		keyKinds.flatMap((kind) => {
			const share = recognised(column, kind, places);
			if (share < enough[kind]) return [];
			return [
				{ column: index, kind, score: share * preference[kind] * headingBonus(column.name, kind) }
			];
		})
	);
	const best = greatest(candidates, ({ score }) => score);
	const key = best === undefined ? null : { column: best.column, kind: best.kind };
	return {
		key,
		departement: firstColumn(table, key, (column) => isDepartement(column, places)),
		period: firstColumn(table, key, isPeriodColumn)
	};
}

/** Share of a column's distinct cells that name a commune in this way; ambiguous ones count. */
export function recognised(column: OwnColumn, kind: KeyKind, places: Places): number {
	const sample = column.words.slice(0, sampleSize);
	if (sample.length === 0) return 0;
	const found = sample.filter((word) => find(word, kind, places).kind !== 'unknown');
	return found.length / sample.length;
}

/** Columns of numbers, other than those that say where and when. */
export function valueColumns(table: OwnTable, choice: OwnChoice, decimal: Decimal): number[] {
	const taken = [choice.key?.column, choice.departement, choice.period];
	return table.columns.flatMap((column, index) =>
		!taken.includes(index) && numberColumn(column, decimal) !== null ? [index] : []
	);
}

/** The first of the greatest. */
function greatest<T>(list: readonly T[], measure: (item: T) => number): T | undefined {
	return list.reduce<T | undefined>(
		(best, item) => (best === undefined || measure(item) > measure(best) ? item : best),
		undefined
	);
}

/** A column of counts may look like one of codes: the heading decides. */
function headingBonus(name: string, kind: KeyKind): number {
	const heading = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const words = {
		code: /insee|codgeo|depcom|com(mune)?_?code|code_?com|^code$|codeinsee/,
		postcode: /postal|^cp$|postcode/,
		name: /nom|libelle|commune|ville|libgeo/
	};
	return words[kind].test(heading) ? 1.5 : 1;
}

function firstColumn(
	table: OwnTable,
	key: OwnChoice['key'],
	fits: (column: OwnColumn) => boolean
): number | null {
	const index = table.columns.findIndex((column, place) => place !== key?.column && fits(column));
	return index < 0 ? null : index;
}

function isDepartement({ words, name }: OwnColumn, places: Places): boolean {
	if (words.length === 0 || words.length > 110) return false;
	const known = words.filter((word) => departementNamed(word, places) !== null);
	// Small counts look like codes of departements too.
	return known.length >= 0.9 * words.length && /d[eé]p/i.test(name);
}

function isPeriodColumn({ words }: OwnColumn): boolean {
	return (
		words.length > 0 &&
		words.length <= 400 &&
		words.every((word) => /^(?:19|20)\d{2}(?:-T[1-4]|-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(word))
	);
}
