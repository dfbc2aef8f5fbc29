import type { LikenessWeights } from '../domain/likeness.ts';
import type { StrateId } from '../domain/strate.ts';

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

const units = { population: Math.log(1.5), growth: 0.5, density: Math.log(2), km: 100 };

/** Terms between two communes, both with inhabitants. */
export function likeness(self: number, other: number, columns: SimilarColumns): Likeness {
	const growth = gap(self, other, columns.growths);
	const density = logRatio(self, other, columns.densities);
	const km = kilometres(self, other, columns);
	return {
		population: (logRatio(self, other, columns.populations) ?? 0) / units.population,
		growth: growth === null ? null : growth / units.growth,
		density: density === null ? null : density / units.density,
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

/**
 * A distance that is never more than the true one, at the price of two subtractions: most communes of
 * France are told apart from the nearest without a sine.
 */
export function leastDistance(
	self: number,
	other: number,
	columns: SimilarColumns,
	weights: LikenessWeights
): number {
	const population = (logRatio(self, other, columns.populations) ?? 0) / units.population;
	// Along a meridian: the shortest way between two latitudes.
	const north = ((gap(self, other, columns.latitudes) ?? 0) * kmPerDegree) / units.km;
	const isPlaced =
		(columns.longitudes[self] ?? null) !== null && isKnown(other, columns.longitudes);
	const least =
		weights.population * population ** 2 + (isPlaced ? weights.distance * north ** 2 : 0);
	// Rounding must not push it above the true distance.
	return Math.sqrt(least) - 1e-9;
}

/** Whether a term that counts is known of the commune: else all the others would be equally near. */
export function isMeasured(
	self: number,
	columns: SimilarColumns,
	weights: LikenessWeights
): boolean {
	return (
		weights.population > 0 ||
		weights.epciType > 0 ||
		(weights.growth > 0 && isKnown(self, columns.growths)) ||
		(weights.density > 0 && isKnown(self, columns.densities)) ||
		(weights.distance > 0 && isKnown(self, columns.longitudes) && isKnown(self, columns.latitudes))
	);
}

type Column = readonly (number | null)[] | undefined;

function isKnown(index: number, column: Column): boolean {
	return (column?.[index] ?? null) !== null;
}

function gap(self: number, other: number, column: Column): number | null {
	const a = column?.[self] ?? null;
	const b = column?.[other] ?? null;
	return a === null || b === null ? null : Math.abs(a - b);
}

/** Null unless both are above zero. */
function logRatio(self: number, other: number, column: Column): number | null {
	const a = column?.[self] ?? null;
	const b = column?.[other] ?? null;
	return a === null || b === null || a <= 0 || b <= 0 ? null : Math.abs(Math.log(a / b));
}

const earthRadius = 6_371;
const toRadians = Math.PI / 180;
const kmPerDegree = earthRadius * toRadians;

/** Great-circle distance; null when a position is not known. */
function kilometres(self: number, other: number, columns: SimilarColumns): number | null {
	const lon1 = columns.longitudes[self] ?? null;
	const lon2 = columns.longitudes[other] ?? null;
	const lat1 = columns.latitudes[self] ?? null;
	const lat2 = columns.latitudes[other] ?? null;
	if (lon1 === null || lon2 === null || lat1 === null || lat2 === null) return null;
	const h =
		Math.sin(((lat2 - lat1) * toRadians) / 2) ** 2 +
		Math.cos(lat1 * toRadians) *
			Math.cos(lat2 * toRadians) *
			Math.sin(((lon2 - lon1) * toRadians) / 2) ** 2;
	return 2 * earthRadius * Math.asin(Math.sqrt(h));
}
