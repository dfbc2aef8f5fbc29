import { defaultWeights, type LikenessWeights } from '../domain/likeness.ts';
import { isOverseas } from '../domain/overseas.ts';
import { outsideField, type StrateId } from '../domain/strate.ts';

/** What likeness is measured on; optional columns are left out of it when not known. */
export interface SimilarColumns {
	codes: readonly string[];
	strates: readonly (StrateId | null)[];
	populations: readonly (number | null)[];
	longitudes: readonly (number | null)[];
	latitudes: readonly (number | null)[];
	/** Type of the EPCI: CC, CA, CU, METRO; null in none. */
	epciTypes: readonly (string | null)[];
	/** Percent a year. */
	growths?: readonly (number | null)[];
	/** Inhabitants per km². */
	densities?: readonly (number | null)[];
}

/** Why a commune is there, term by term, in units: 50 % more people, half a point of growth a year, twice as dense, 100 km. */
export interface Likeness {
	population: number;
	growth: number | null;
	density: number | null;
	distance: number | null;
	/** Kilometres of the distance. */
	km: number | null;
	/** 1 when the EPCI are not of the same type. */
	epciType: 0 | 1;
}

export interface SimilarCommune {
	index: number;
	/** In units: square root of the weighted sum of the squares of the terms. */
	distance: number;
	terms: Likeness;
}

export const similarCount = 20;

const units = { population: Math.log(1.5), growth: 0.5, density: Math.log(2), km: 100 };

/**
 * The nearest communes of the field, nearest first, ties by INSEE code: at most twice or half as
 * populated, and on the same side of the sea. Units are fixed, so that the answer does not move when
 * the national spread does. Empty for a commune without inhabitants, or when the weights leave
 * nothing to measure it by.
 */
export function similarCommunes(
	self: number,
	columns: SimilarColumns,
	count: number = similarCount,
	weights: LikenessWeights = defaultWeights
): SimilarCommune[] {
	const { codes, strates, populations } = columns;
	const population = populations[self] ?? 0;
	const code = codes[self];
	if (population <= 0 || code === undefined || !isMeasured(self, columns, weights)) return [];
	const found: (SimilarCommune & { code: string })[] = [];
	for (let index = 0; index < codes.length; index++) {
		const other = populations[index] ?? 0;
		const otherCode = codes[index];
		if (index === self || otherCode === undefined || strates[index] === outsideField) continue;
		// Twice or half, compared as whole numbers: logarithms would leave the bounds to chance.
		if (other <= 0 || other > 2 * population || population > 2 * other) continue;
		if (isOverseas(otherCode) !== isOverseas(code)) continue;
		const terms = likeness(self, index, columns);
		found.push({ index, distance: likenessDistance(terms, weights), terms, code: otherCode });
	}
	return found
		.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
		.slice(0, count)
		.map(({ index, distance, terms }) => ({ index, distance, terms }));
}

/** Terms between two communes, both with inhabitants. */
export function likeness(self: number, other: number, columns: SimilarColumns): Likeness {
	const pair = (column: readonly (number | null)[] | undefined, gap: typeof difference) => {
		const a = column?.[self] ?? null;
		const b = column?.[other] ?? null;
		return a === null || b === null ? null : gap(a, b);
	};
	const density = pair(columns.densities, (a, b) => (a > 0 && b > 0 ? logRatio(a, b) : NaN));
	const growth = pair(columns.growths, difference);
	const km = kilometres(self, other, columns);
	return {
		population: (pair(columns.populations, logRatio) ?? 0) / units.population,
		growth: growth === null ? null : growth / units.growth,
		density: density === null || Number.isNaN(density) ? null : density / units.density,
		distance: km === null ? null : km / units.km,
		km,
		epciType: columns.epciTypes[self] === columns.epciTypes[other] ? 0 : 1
	};
}

/** In units. What is not known counts for nothing. */
export function likenessDistance(terms: Likeness, weights: LikenessWeights): number {
	const { population, growth, density, distance, epciType } = terms;
	return Math.sqrt(
		weights.population * population ** 2 +
			weights.growth * (growth ?? 0) ** 2 +
			weights.density * (density ?? 0) ** 2 +
			weights.distance * (distance ?? 0) ** 2 +
			weights.epciType * epciType
	);
}

/** Whether a term that counts is known of the commune: else all the others would be equally near. */
function isMeasured(self: number, columns: SimilarColumns, weights: LikenessWeights): boolean {
	const isKnown = (column: readonly (number | null)[] | undefined) =>
		(column?.[self] ?? null) !== null;
	return (
		weights.population > 0 ||
		weights.epciType > 0 ||
		(weights.growth > 0 && isKnown(columns.growths)) ||
		(weights.density > 0 && isKnown(columns.densities)) ||
		(weights.distance > 0 && isKnown(columns.longitudes) && isKnown(columns.latitudes))
	);
}

function difference(a: number, b: number): number {
	return Math.abs(a - b);
}

function logRatio(a: number, b: number): number {
	return Math.abs(Math.log(a / b));
}

/** Great-circle distance; null when a position is not known. */
function kilometres(self: number, other: number, columns: SimilarColumns): number | null {
	const lon1 = columns.longitudes[self] ?? null;
	const lon2 = columns.longitudes[other] ?? null;
	const lat1 = columns.latitudes[self] ?? null;
	const lat2 = columns.latitudes[other] ?? null;
	if (lon1 === null || lon2 === null || lat1 === null || lat2 === null) return null;
	const toRadians = Math.PI / 180;
	const h =
		Math.sin(((lat2 - lat1) * toRadians) / 2) ** 2 +
		Math.cos(lat1 * toRadians) *
			Math.cos(lat2 * toRadians) *
			Math.sin(((lon2 - lon1) * toRadians) / 2) ** 2;
	return 2 * earthRadius * Math.asin(Math.sqrt(h));
}

const earthRadius = 6_371;
