/**
 * Written by scripts/similar-threshold.ts: distance of the twentieth similar commune, in units of
 * likeness, that 95 % of the communes of the field do not exceed. Usual weights, density not known.
 */
export const similarThreshold = {
	/** Year of the code officiel géographique. */
	cog: 2026,
	/** Communes under 10,000 inhabitants that have inhabitants. */
	communes: 33_890,
	/** Share of them at this distance or nearer. */
	share: 0.95,
	distance: 1.778,
	/** Median distance of the twentieth, to compare with. */
	median: 0.97
} as const;
