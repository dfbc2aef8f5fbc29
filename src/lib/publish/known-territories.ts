import type { Commune } from '../domain/commune.ts';
import type { Indicator } from '../domain/indicator.ts';
import { franceCode, type Departement, type Region } from '../domain/territory.ts';

/** What a file of observations is checked against: the codes of the COG, current and former. */
export interface KnownTerritories {
	/** Year of the code officiel géographique. */
	cog: number;
	communes: ReadonlySet<string>;
	departements: ReadonlySet<string>;
	regions: ReadonlySet<string>;
	/** Code of a commune merged since 1943 → the current commune that holds its territory. */
	currentCode: ReadonlyMap<string, string>;
}

export function knownTerritories(territories: {
	cog: number;
	communes: readonly Pick<Commune, 'code' | 'oldCodes'>[];
	departements: readonly Pick<Departement, 'code'>[];
	regions: readonly Pick<Region, 'code'>[];
}): KnownTerritories {
	const { cog, communes, departements, regions } = territories;
	return {
		cog,
		communes: new Set(communes.map(({ code }) => code)),
		departements: new Set(departements.map(({ code }) => code)),
		regions: new Set(regions.map(({ code }) => code)),
		currentCode: new Map(
			communes.flatMap(({ code, oldCodes }) => oldCodes.map((old) => [old, code] as const))
		)
	};
}

/**
 * Communes nouvelles whose seat moved: under the first code the commune had its whole present
 * territory (COG 2019 to 2024), so that a row of this code alone is complete.
 */
export const formerSeats: ReadonlyMap<string, string> = new Map([
	['12076', '12218'],
	['14011', '14581'],
	['27058', '27676'],
	['49069', '49126'],
	['69159', '69114']
]);

/** Paris, Lyon and Marseille: `75101` → `75056`. Arrondissements municipaux are not communes. */
export function communeOfArrondissement(code: string): string | null {
	const number = Number(code);
	if (number >= 75101 && number <= 75120) return '75056';
	if (number >= 69381 && number <= 69389) return '69123';
	if (number >= 13201 && number <= 13216) return '13055';
	return null;
}

/** What the `code` column of an indicator may hold. */
export type CodeMeaning =
	{ kind: 'current' } | { kind: 'former'; current: string } | { kind: 'unknown'; expected: string };

const current: CodeMeaning = { kind: 'current' };

export function codeMeaning(
	code: string,
	indicator: Pick<Indicator, 'maille' | 'modalities'>,
	known: KnownTerritories
): CodeMeaning {
	switch (indicator.maille) {
		case 'commune':
			return communeMeaning(code, known);
		case 'departement':
			return known.departements.has(code)
				? current
				: unknown('un code de département (01, 2A, 971)');
		case 'region':
			return known.regions.has(code) ? current : unknown('un code de région (53, 01)');
		case 'france':
			return code === franceCode ? current : unknown(franceCode);
		case 'modalite':
			return code in indicator.modalities
				? current
				: unknown(`une modalité déclarée : ${Object.keys(indicator.modalities).join(', ')}`);
	}
}

function communeMeaning(code: string, known: KnownTerritories): CodeMeaning {
	if (known.communes.has(code)) return current;
	const successor = known.currentCode.get(code) ?? communeOfArrondissement(code);
	if (successor !== null && known.communes.has(successor)) {
		return { kind: 'former', current: successor };
	}
	if (/^\d{4}$/.test(code)) {
		return unknown(`cinq caractères : « 0${code} » si le tableur a retiré le zéro`);
	}
	return unknown(`une commune du COG ${known.cog} ou une ancienne commune`);
}

function unknown(expected: string): CodeMeaning {
	return { kind: 'unknown', expected };
}
