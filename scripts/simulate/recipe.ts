import type { Geography } from './units.ts';
import type { Profile } from './profile.ts';
import type { SizeName } from './sizes.ts';

/** How an indicator is simulated. `levels` are national levels by year, from `first` on. */
export type Recipe = ShareRecipe | MeasureRecipe | DistanceRecipe | CountRecipe;

interface Common {
	id: string;
	geography: Geography;
	/** First year. */
	first: number;
	/** Departements where the service does not exist: their rows read `non-concerne`. */
	without: readonly string[];
	defects: Defects;
}

/** Effects in standard deviations of the logit (or of the logarithm, for a measure). */
export interface Spread {
	/** Effect of each trait of the commune. */
	traits: Partial<Record<Exclude<keyof Profile, 'isOverseas'>, number>>;
	overseas: number;
	departement: number;
	commune: number;
	/** Own pace, over the whole period. */
	pace: number;
	/** Year-to-year wobble, which fades by a third each year. */
	wobble: number;
}

/** A ratio of counts, drawn binomially around a rate whose national level is `levels` (per `scale`). */
export interface ShareRecipe extends Common {
	kind: 'share';
	scale: 100 | 1000;
	levels: readonly number[];
	size: SizeName;
	spread: Spread;
	/** A stock such as equipment: it does not shrink, and years share one draw. */
	isCumulative: boolean;
	/** `secret` when the whole is under this. */
	secretUnder: number;
	/** `secret` when the part, unless it is none, is under this. */
	secretPartUnder: number;
}

/** A value without counts, around a national median. */
export interface MeasureRecipe extends Common {
	kind: 'measure';
	levels: readonly number[];
	/** `factor`: days, multiplied; `score`: inside [0, max] and whole. */
	shape: { kind: 'factor'; min: number } | { kind: 'score'; max: number };
	spread: Spread;
	/** The town hall has something to measure only once it has a site. */
	needsSite: boolean;
}

/** Kilometres to the nearest place, which shrink when one opens nearby. */
export interface DistanceRecipe extends Common {
	kind: 'distance';
	/** Chance that a place opens nearby in a year, before and from `boom` on. */
	openings: { before: number; after: number; boom: number };
}

/** A number of things, such as a size of another indicator. */
export interface CountRecipe extends Common {
	kind: 'count';
	size: SizeName;
	secretUnder: number;
}

/** Real-life defects, as shares of communes or of cells. */
export interface Defects {
	/** Communes that never answered. */
	silent: number;
	/** Cells lost here and there. */
	lost: number;
	/** Communes whose last year is not there yet. */
	late: number;
	/** Departements that transmitted nothing in one year. */
	departementGap: { year: number; departements: readonly string[] } | null;
	/** A year when many communes did not answer. */
	badYear: { year: number; rate: number } | null;
}
