import { parameters, type AddressProblem } from './domain/address-problem.ts';
import type { Period } from './domain/period.ts';
import { strates, type StrateId } from './domain/strate.ts';
import { params, parseOne, periodOf } from './url.ts';

/** Orders of a ranking; the first is the default. */
export const sortOrders = ['decroissant', 'croissant', 'nom', 'population'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What the page of an indicator shows; null: all of them, and the latest period. */
export interface IndicatorFilters {
	period: Period | null;
	departement: string | null;
	region: string | null;
	strate: StrateId | null;
	sort: SortOrder;
}

export function parseFilters(search: URLSearchParams): {
	filters: IndicatorFilters;
	problems: AddressProblem[];
} {
	const problems: AddressProblem[] = [];
	return {
		filters: {
			period: parseOne(search, parameters.period, periodOf, problems),
			departement: parseOne(search, parameters.departement, departementCode, problems),
			region: parseOne(search, parameters.region, regionCode, problems),
			strate: parseOne(search, parameters.strate, strateWithWord, problems),
			sort: parseOne(search, parameters.sort, sortOrder, problems) ?? sortOrders[0]
		},
		problems
	};
}

/** Parameters of the filters, in a fixed order, defaults left out. */
export function filterParams(filters: IndicatorFilters): URLSearchParams {
	const { period, departement, region, strate, sort } = filters;
	return params({
		[parameters.period]: period,
		[parameters.departement]: departement,
		[parameters.region]: region,
		[parameters.strate]: strate === null ? null : strateWord(strate),
		[parameters.sort]: sort === sortOrders[0] ? null : sort
	});
}

/** `500-999`, `10000-et-plus`: bounds outlive our numbering of strates. */
export function strateWord(id: StrateId): string {
	const { from, to } = strates[id];
	return `${from}-${to ?? 'et-plus'}`;
}

export function strateWithWord(text: string): StrateId | null {
	return strates.find(({ id }) => strateWord(id) === text)?.id ?? null;
}

export function departementCode(text: string): string | null {
	const code = text.toUpperCase();
	return /^(?:\d{2}|2[AB]|9[78]\d)$/.test(code) ? code : null;
}

export function regionCode(text: string): string | null {
	return /^\d{2,3}$/.test(text) ? text : null;
}

function sortOrder(text: string): SortOrder | null {
	return sortOrders.find((order) => order === text) ?? null;
}
