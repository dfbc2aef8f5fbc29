import { parameters, type AddressProblem } from '../../../lib/domain/address-problem.ts';
import type { InseeCode } from '../../../lib/domain/commune.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { filterParams, parseFilters, type IndicatorFilters } from '../../../lib/url-filters.ts';
import { normalizeCode, parseOne } from '../../../lib/url.ts';

/** Everything the address of an indicator's page restores. */
export interface IndicatorAddress extends IndicatorFilters {
	/** Commune shown among the others. */
	commune: InseeCode | null;
}

/** What the filters offer. */
export type Regions = readonly { code: string; departements: readonly string[] }[];

/** Codes and periods that the page does not have are reported and left out, as malformed ones are. */
export function parseAddress(
	search: URLSearchParams,
	indicator: Pick<CatalogueIndicator, 'periods'>,
	regions: Regions
): { address: IndicatorAddress; problems: AddressProblem[] } {
	const { filters, problems } = parseFilters(search);
	const commune = parseOne(search, parameters.code, normalizeCode, problems);
	const known = <T extends string>(
		value: T | null,
		parameter: AddressProblem['parameter'],
		among: readonly string[]
	): T | null => {
		if (value === null || among.includes(value)) return value;
		problems.push({ kind: 'unknown', parameter, value });
		return null;
	};
	const codes = regions.map(({ code }) => code);
	const region = known(filters.region, parameters.region, codes);
	const own = regions.filter(({ code }) => region === null || code === region);
	return {
		address: {
			...filters,
			commune,
			period: known(filters.period, parameters.period, indicator.periods),
			region,
			departement: known(
				filters.departement,
				parameters.departement,
				own.flatMap(({ departements }) => departements)
			)
		},
		problems
	};
}

/** Parameters of an address, in a fixed order, defaults left out. */
export function addressParams({ commune, ...filters }: IndicatorAddress): URLSearchParams {
	const search = filterParams(filters);
	if (commune !== null) search.set(parameters.code, commune);
	return search;
}

/** True when the first view, as the build made it, already answers. */
export function isFirstView(
	address: IndicatorAddress,
	{ latest }: Pick<CatalogueIndicator, 'latest'>
): boolean {
	const { period, departement, region, strate, sort, commune } = address;
	const isWhole = departement === null && region === null && strate === null && commune === null;
	return isWhole && sort === 'decroissant' && (period === null || period === latest);
}

/** A departement belongs to one région: changing the région lets go of one that is elsewhere. */
export function withRegion(
	address: IndicatorAddress,
	region: string | null,
	regions: Regions
): IndicatorAddress {
	const kept = regions.some(
		({ code, departements }) => code === region && departements.includes(address.departement ?? '')
	);
	return {
		...address,
		region,
		departement: region === null || kept ? address.departement : null
	};
}
