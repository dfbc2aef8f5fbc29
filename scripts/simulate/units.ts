import type { Cog, CogCommune } from './cog.ts';
import { profileOf, type Profile } from './profile.ts';
import { Random } from './random.ts';

/** Years of the demonstration. */
export const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
export const lastYear = 2025;

/** `yearly`: a row carries the code of its year, old codes included; `current`: today's codes. */
export type Geography = 'yearly' | 'current';

/** A commune as one row of data sees it: a current one, or one that has been merged since. */
export interface Unit {
	code: string;
	departement: string;
	profile: Profile;
	/** Inhabitants by index of `years`; null when this code is not in force that year. */
	populations: (number | null)[];
	/** False where nobody lives, or nobody is counted: nothing can be measured. */
	isInhabited: boolean;
}

/** Units by code, current communes and, for the yearly geography, those merged since 2016. */
export function unitsOf(cog: Cog, geography: Geography, seed: number): Unit[] {
	const units = cog.communes.flatMap((commune) => unitsOfCommune(commune, cog, geography, seed));
	return units.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function unitsOfCommune(commune: CogCommune, cog: Cog, geography: Geography, seed: number): Unit[] {
	const members = years.map((year) =>
		geography === 'current' ? [commune.code] : codesInForce(commune, cog.codesOf(year))
	);
	const codes = [...new Set([commune.code, ...members.flat()])];
	const total = populationSeries(commune, cog);
	return codes.map((code) => ({
		code,
		departement: commune.departement,
		profile: profileOf({ ...commune, code }, seed),
		populations: years.map((_, index) => {
			const present = members[index] ?? [];
			if (!present.includes(code)) return null;
			return Math.round((total[index] ?? 0) * shareOf(code, present, cog, seed));
		}),
		isInhabited: commune.population !== null && commune.population > 0
	}));
}

/** Codes whose territory makes up the commune; none for a commune restored after that year. */
function codesInForce({ code, oldCodes }: CogCommune, inForce: Set<string>): string[] {
	if (isOutsideHistory(code)) return [code];
	return [code, ...oldCodes].filter((candidate) => inForce.has(candidate));
}

/** The history of communes leaves out the overseas collectivities. */
function isOutsideHistory(code: string): boolean {
	return code.startsWith('98') || /^97[578]/.test(code);
}

/** Inhabitants by year: today's number, moved back along the growth observed since 2019. */
function populationSeries(commune: CogCommune, cog: Cog): number[] {
	const today = commune.population ?? 0;
	const before = [commune.code, ...commune.oldCodes].reduce(
		(sum, code) => sum + (cog.population2019.get(code) ?? 0),
		0
	);
	const growth = before > 0 && today > 0 ? (today / before) ** (1 / 6) - 1 : 0;
	// Beyond, the two numbers are not of the same territory: communes merged on 1 January 2019.
	const bounded = Math.abs(growth) <= 0.03 ? growth : 0;
	return years.map((year) => Math.round(today * (1 + bounded) ** (year - lastYear)));
}

/** Part of the merged commune that one of its members made up. */
function shareOf(code: string, members: string[], cog: Cog, seed: number): number {
	if (members.length === 1) return 1;
	const known = members.map((member) => cog.population2019.get(member));
	const weights = members.map((member, index) =>
		known.every((population) => population !== undefined)
			? (known[index] ?? 0)
			: Math.exp(0.6 * new Random(seed, 'weight', member).normal())
	);
	const sum = weights.reduce((a, b) => a + b, 0);
	return sum > 0 ? (weights[members.indexOf(code)] ?? 0) / sum : 1 / members.length;
}
