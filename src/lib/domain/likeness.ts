/** What likeness between two communes is measured on, in the order the address gives the weights. */
export const likenessTerms = ['population', 'growth', 'density', 'distance', 'epciType'] as const;
export type LikenessTerm = (typeof likenessTerms)[number];

/** What the square of each term is multiplied by; 0 leaves the term out. */
export type LikenessWeights = Readonly<Record<LikenessTerm, number>>;

export const defaultWeights: LikenessWeights = {
	population: 1,
	growth: 1,
	density: 1,
	distance: 1,
	epciType: 1
};

/** Weights a reader may choose: 0, 0.5, … 3. */
export const weightRange = { min: 0, max: 3, step: 0.5 } as const;

export function isWeight(value: number): boolean {
	const { min, max, step } = weightRange;
	return min <= value && value <= max && Number.isInteger(value / step);
}

export function areDefaultWeights(weights: LikenessWeights): boolean {
	return likenessTerms.every((term) => weights[term] === defaultWeights[term]);
}

/** One term between a commune and a peer; what is not known of either counts for nothing. */
export type LikenessReason = {
	/** Size of the gap in units, 0 or more; null when not known. */
	units: number | null;
	weight: number;
	/** Weight × units², over the square of the distance: 0–1, all terms together 1, or 0 without distance. */
	share: number;
} & (
	| {
			term: 'population' | 'density';
			/** The peer's over the commune's; null when not known. */
			ratio: number | null;
	  }
	| {
			term: 'growth';
			/** The peer's less the commune's, points a year; null when not known. */
			difference: number | null;
	  }
	| { term: 'distance'; km: number | null }
	| {
			term: 'epciType';
			/** CC, CA, CU, METRO; null in none. */
			own: string | null;
			other: string | null;
	  }
);

/** A similar commune with why it is one. */
export interface PeerReason {
	code: string;
	name: string;
	departement: string;
	/** In units: square root of the weighted sum of the squares of the terms. */
	distance: number;
	/** All terms, in the order of `likenessTerms`. */
	reasons: LikenessReason[];
}

/** How near a commune's similar communes are, in units. */
export type Neighbourhood =
	/** `distance`: that of the farthest of its similar communes; null when there are fewer than twenty. */
	| { kind: 'usual' | 'atypical'; distance: number | null; threshold: number }
	/** Without inhabitants, likeness cannot be measured. */
	| { kind: 'unmeasured' };
