/** Communes of the COG in parallel columns, by INSEE code: what the explorer filters and sorts. */
export interface ExploreTerritories {
	codes: string[];
	names: string[];
	/** Names as searched: no accent, capital or hyphen. */
	keys: string[];
	departements: string[];
	regions: string[];
	/** SIREN and name; null on the islands that are in none. */
	epcis: (string | null)[];
	epciNames: (string | null)[];
	/** NaN: not known. */
	strates: Float64Array;
	populations: Float64Array;
	/** Places in the order of French names, so that sorting compares numbers. */
	nameRanks: Float64Array;
	regionRanks: Float64Array;
	epciRanks: Float64Array;
}

/** One indicator at one period, for the same communes. */
export interface ExploreValues {
	/** NaN: absent, for the reason that the status says. */
	values: Float64Array;
	numerators: Float64Array;
	denominators: Float64Array;
	/** Places in `statuses`. */
	statuses: Uint8Array;
}
