/**
 * Shapes of the generated JSON under `static/data/`. They are written by scripts/compile and read by
 * the pages; columns are parallel arrays in the order of `codes`.
 */
import type { Edition, Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import type { RankJump, RankJumps } from './rank-jump.ts';
import type { EpciType } from './territory.ts';

/** `catalogue.json` */
export interface Catalogue {
	/** Semver of these shapes. */
	schema: string;
	edition: Edition;
	/** Twelve hex characters, hash of every published file: two builds of the same data have the same. */
	version: string;
	/** ISO date: the latest `updated` of the indicators, so that a rebuild does not change it. */
	date: string;
	/** Year of the code officiel géographique. */
	cog: number;
	counts: { communes: number; communesInField: number; departements: number; epcis: number };
	indicators: CatalogueIndicator[];
}

export interface CatalogueIndicator extends Indicator {
	/** Ascending. */
	periods: Period[];
	/** Last period with at least half of its territories; what a first view shows. */
	latest: Period;
	/** True when rows carry numerator and denominator. */
	hasCounts: boolean;
	/** Per period of `periods`: territories with a value, and rows by status. */
	coverage: Coverage[];
	/** Path under `data/`, e.g. `indicateurs/population.csv`. */
	path: string;
	bytes: number;
	sha256: string;
	/** Data rows in the public CSV. */
	rows: number;
}

/** `definitions/<id>.json`: an indicator as the catalogue has it, for a figure in another site's page. */
export interface DefinitionFile {
	version: string;
	indicator: CatalogueIndicator;
}

/** What a figure says of its indicator; the pages of definitions say the rest. */
export type FigureIndicator = Omit<CatalogueIndicator, 'question' | 'method' | 'limits'>;

export interface Coverage {
	period: Period;
	/** Territories with a value. */
	present: number;
	/** Territories of the maille in the field of the COG. */
	expected: number;
	secret: number;
	notCollected: number;
	notApplicable: number;
}

/**
 * A value per territory for one period. Absent: null, with its status in `absences`. Whole files of it
 * are `colonnes/<id>/<period>.json`, for the communes of `colonnes/communes.json` (commune-list.ts).
 */
export interface ValueColumn {
	period: Period;
	/** Numerators and denominators when the indicator has counts; the value is their ratio × scale. */
	numerators: (number | null)[] | null;
	denominators: (number | null)[] | null;
	/** Values × 10^decimals, integers; null when it is the ratio of the two columns above. */
	scaled: (number | null)[] | null;
	/**
	 * Why there is no value: index in `statuses` → places in the column, each as a step from the one
	 * before, the first from 0; `non-collecte` is the default and not listed.
	 */
	absences: Record<number, number[]>;
	/** The commonest status of a value; `exceptions` are the places of others, written likewise. */
	status: number;
	exceptions: Record<number, number[]>;
}

/** `departements/<code>.json`: who its communes are, and what a sheet of one of them draws first. */
export interface DepartementHead {
	version: string;
	departement: { code: string; name: string };
	/** With the departements of the région, this one included. */
	region: { code: string; name: string; departements: string[] };
	/** With the departements that its communes are in, this one included. */
	epcis: { code: string; name: string; type: EpciType; departements: string[] }[];
	/** Communes by INSEE code. */
	codes: string[];
	names: string[];
	/** Index in `epcis`, -1 when in none. */
	epci: number[];
	population: (number | null)[];
	postcodes: string[][];
	/** Index → names and codes of the communes merged into it. */
	formerly: Record<number, { codes: string[]; names: string[] }>;
	/** Commune-level indicators of the first lines of a sheet, latest period, by id. */
	indicators: Record<string, ValueColumn>;
}

/** `departements/<code>/suite.json`: the other columns of the same communes, in the same order. */
export interface DepartementRest {
	version: string;
	/** Degrees × 10,000; null when unknown. */
	longitudes: (number | null)[];
	latitudes: (number | null)[];
	/** Indexes of communes whose position comes from postcode neighbours. */
	approximate: number[];
	/** The other commune-level indicators, latest period, by id. */
	indicators: Record<string, ValueColumn>;
}

/** The two together: every commune-level indicator. */
export interface DepartementFile extends DepartementHead, DepartementRest {}

/**
 * All periods of communes of a departement, fetched after the first chart of a sheet, in two cuts:
 * `departements/<code>/series/<id>.json`, one indicator for all its communes, of which an embed draws its first, and
 * `departements/<code>/communes/<n>.json`, all indicators for a few communes (past-file.ts).
 */
export interface DepartementSeries {
	codes: string[];
	/** By indicator id, one column per period, ascending. */
	indicators: Record<string, ValueColumn[]>;
}

/** The second of these cuts. */
export interface CommunesPast extends DepartementSeries {
	/** Communes of the file that moved many places within their group: by indicator id, then by code. */
	jumps: Record<string, Record<string, RankJump>>;
}

/** Spread of a group of territories for one period; nulls when fewer than 5 have a value. */
export interface GroupSummary {
	/** Territories with a value, and territories of the group. */
	n: number;
	size: number;
	/** Type 7 quantiles of territories' values. */
	p10: number | null;
	q1: number | null;
	median: number | null;
	q3: number | null;
	p90: number | null;
	/** Ratio of the sums of counts × scale, or the sum for an additive count; null otherwise. */
	aggregate: number | null;
	numerator: number | null;
	denominator: number | null;
}

/** `references.json`: comparators of the latest period of each commune-level indicator. */
export interface References {
	version: string;
	indicators: Record<
		string,
		{
			period: Period;
			/** Communes in the field (under 10,000 inhabitants). */
			france: GroupSummary;
			/** By strate id. */
			strates: Record<string, GroupSummary>;
			/** By departement code, communes in the field. */
			departements: Record<string, GroupSummary>;
		}
	>;
	/** Series of the field, by indicator: one summary per period of the catalogue. */
	series: Record<string, { periods: Period[]; france: GroupSummary[] }>;
}

/** `summaries/<id>.json`: the first view of an indicator's page. */
export interface IndicatorSummary {
	version: string;
	id: string;
	/** National series or categories, for mailles `france` and `modalite`: every row, with source and note. */
	rows: {
		code: string;
		period: Period;
		value: number | null;
		numerator: number | null;
		denominator: number | null;
		status: string;
		source: string | null;
		note: string | null;
	}[];
	/** Territory-level indicators only, below; empty otherwise. One summary per period, communes in the field. */
	trend: { period: Period; summary: GroupSummary }[];
	departements: { code: string; name: string; summary: GroupSummary }[];
	strates: { strate: number; summary: GroupSummary }[];
	/** Counts per bin of the latest period, by strate id; `edges` has one more element than each row. */
	histogram: { edges: number[]; counts: Record<string, number[]> } | null;
	/**
	 * First and last of the ranking of the latest period, value order, ties by code; a short ranking
	 * (départements, régions) is wholly in `first`. `unlisted`: territories as high as the last of
	 * `first`, or as low as the first of `last`, that are left out.
	 */
	ranking: {
		first: RankedTerritory[];
		last: RankedTerritory[];
		n: number;
		unlisted?: { first: number; last: number };
	} | null;
	/** Null where no commune is judged: other mailles, no counts, no direction, a single period. */
	jumps: RankJumps | null;
}

export interface RankedTerritory {
	code: string;
	name: string;
	departement: string;
	population: number | null;
	value: number;
	numerator: number | null;
	denominator: number | null;
	/** 1 is the highest value; equal values share the lowest rank. */
	rank: number;
}
