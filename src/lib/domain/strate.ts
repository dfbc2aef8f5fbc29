/**
 * Strates of municipal population (bounds of CGCT L.2334-3). The last one, 10,000 and more,
 * is outside the field of the site.
 */
export const strates = [
	{ id: 0, from: 0, to: 499 },
	{ id: 1, from: 500, to: 999 },
	{ id: 2, from: 1_000, to: 1_999 },
	{ id: 3, from: 2_000, to: 3_499 },
	{ id: 4, from: 3_500, to: 4_999 },
	{ id: 5, from: 5_000, to: 7_499 },
	{ id: 6, from: 7_500, to: 9_999 },
	{ id: 7, from: 10_000, to: null }
] as const;
export type StrateId = (typeof strates)[number]['id'];

/** Population from which a commune is outside the field. */
export const fieldLimit = 10_000;
export const outsideField: StrateId = 7;

/** Of communes under 10,000 inhabitants; `undefined`, of no commune. */
export function isInField(strate: StrateId | null | undefined): strate is StrateId {
	return strate !== null && strate !== undefined && strate !== outsideField;
}

/** Strate of a municipal population, 0 inhabitants included; null when the population is unknown. */
export function strateOf(population: number | null): StrateId | null {
	if (population === null) return null;
	const strate = strates.find(({ to }) => to === null || population <= to);
	return strate?.id ?? outsideField;
}
