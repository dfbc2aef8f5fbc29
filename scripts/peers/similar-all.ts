import { defaultWeights } from '../../src/lib/domain/likeness.ts';
import { outsideField } from '../../src/lib/domain/strate.ts';
import { likeness, likenessDistance, type SimilarColumns } from '../../src/lib/model/likeness.ts';
import {
	isCandidate,
	NearestCommunes,
	similarCount,
	type SimilarCommune
} from '../../src/lib/model/similar.ts';

/**
 * The similar communes of every commune of the field that has inhabitants, by index: those of
 * `similarCommunes`, for all at once. Communes are walked by population, outwards from each one, until
 * the population alone makes them too far. Seconds, where all pairs would take many minutes.
 */
export function similarEverywhere(columns: SimilarColumns): Map<number, SimilarCommune[]> {
	const population = (index: number) => columns.populations[index] ?? 0;
	const order = columns.codes
		.map((_, index) => index)
		.filter((index) => population(index) > 0 && columns.strates[index] !== outsideField)
		.sort((a, b) => population(a) - population(b));
	const scales = scalesOf(order, columns);
	return new Map(order.map((self, place) => [self, walk(place, { order, scales, columns })]));
}

interface Walk {
	/** Indexes of communes by population. */
	order: readonly number[];
	scales: Scales;
	columns: SimilarColumns;
}

function walk(place: number, { order, scales, columns }: Walk): SimilarCommune[] {
	const self = order[place] ?? -1;
	const nearest = new NearestCommunes(similarCount, columns.codes);
	/** False when this one, and all those farther out, are beyond reach by their population. */
	const offer = (at: number): boolean => {
		const index = order[at];
		const people = squared(scales.population, place, at);
		const reach = (nearest.reach + tolerance) ** 2;
		if (index === undefined || people > widest || people > reach) return false;
		const least = people + squared(scales.growth, place, at) + squared(scales.latitude, place, at);
		// Not a number when a term is not known: then it is measured in full.
		if (least > reach || !isCandidate(self, index, columns)) return true;
		const terms = likeness(self, index, columns);
		nearest.offer({ index, distance: likenessDistance(terms, defaultWeights), terms });
		return true;
	};
	let below = place - 1;
	let above = place + 1;
	// Both sides in turn: the nearest populations make the reach short soonest.
	for (let hasBelow = true, hasAbove = true; hasBelow || hasAbove; below--, above++) {
		hasBelow &&= offer(below);
		hasAbove &&= offer(above);
	}
	return nearest.list;
}

const tolerance = 1e-9;
/** Square of what twice the population is worth, rounding apart. */
const widest = (Math.log(2) / Math.log(1.5) + tolerance) ** 2;

/** Terms that a subtraction tells, in units, by place in the order. */
interface Scales {
	population: Float64Array;
	growth: Float64Array;
	latitude: Float64Array;
}

function scalesOf(order: readonly number[], columns: SimilarColumns): Scales {
	const scale = (column: readonly (number | null)[] | undefined, of: (value: number) => number) =>
		Float64Array.from(order, (index) => of(column?.[index] ?? NaN));
	return {
		population: scale(columns.populations, (value) => Math.log(value) / Math.log(1.5)),
		growth: scale(columns.growths, (value) => value / 0.5),
		latitude: scale(columns.latitudes, (degrees) => (degrees * 6_371 * Math.PI) / 180 / 100)
	};
}

function squared(scale: Float64Array, place: number, other: number): number {
	return ((scale[place] ?? NaN) - (scale[other] ?? NaN)) ** 2;
}
