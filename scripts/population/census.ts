import { currentCog } from '../read/cog-package.ts';

/** A census whose populations a version of the COG package carries, as its README states. */
export interface Census {
	/** Reference year, three years before the populations come into force. */
	year: string;
	package: string;
	/** Communes nouvelles of this day have, in this version, the population of their seat alone. */
	partialSince: string | null;
}

/**
 * The versions for 2023 and 2025 (3.1.1, 5.3.0) carry the censuses of 2020 and 2023 again, those of
 * their neighbours. Checked against known populations: Paris 2,190,327 in 2016, 2,165,423 in 2019,
 * 2,145,906 in 2020, 2,113,705 in 2022, 2,103,778 in 2023.
 */
export const censuses: readonly Census[] = [
	{ year: '2016', package: 'cog2019', partialSince: '2019-01-01' },
	{ year: '2019', package: 'cog2021', partialSince: null },
	{ year: '2020', package: 'cog2022', partialSince: null },
	{ year: '2022', package: 'cog2024', partialSince: null },
	{ year: '2023', package: currentCog.package, partialSince: null }
];

/**
 * Territories counted in other years than metropolitan France: the census years whose populations
 * the versions above do give under the right year. Mayotte has only 2017 in every version.
 */
export const otherCensuses: ReadonlyMap<string, { years: string[]; note: string }> = new Map([
	['976', { years: [], note: 'Mayotte : dernier recensement par commune disponible, 2017.' }],
	['986', { years: ['2023'], note: 'Wallis-et-Futuna : recensée en 2018 et 2023.' }],
	['987', { years: [], note: 'Polynésie française : recensée en 2017 et 2022.' }],
	['988', { years: ['2019'], note: 'Nouvelle-Calédonie : recensée en 2019 et 2025.' }]
]);
