import { parameters, type AddressProblem, type Parameter } from './domain/address-problem.ts';
import {
	columnKey,
	columnLimit,
	defaultShown,
	exploreGroups,
	isSameColumn,
	ownColumn,
	territoryFields,
	type Bounds,
	type ExploreColumn,
	type ExploreQuestion,
	type ExploreSort
} from './domain/explore.ts';
import { statuses } from './domain/status.ts';
import { departementCode, regionCode, strateWithWord, strateWord } from './url-filters.ts';
import { params, parseOne } from './url.ts';

/** What the page offers: periods by indicator, and the columns of an address that names none. */
export interface ExploreOffer {
	indicators: readonly { id: string; periods: readonly string[]; latest: string }[];
	columns: readonly ExploreColumn[];
}

/** How an address says that no column is chosen, which is not the same as saying nothing. */
const none = 'aucune';

export function parseExplore(
	search: URLSearchParams,
	offer: ExploreOffer
): { question: ExploreQuestion; problems: AddressProblem[] } {
	const problems: AddressProblem[] = [];
	const list = <T>(parameter: Parameter, parse: (text: string) => T | null) =>
		parseList(search, parameter, parse, problems);
	const columns = parseColumns(search, offer, problems);
	const among = columnAmong(columns);
	return {
		question: {
			columns,
			departements: list(parameters.departement, departementCode),
			regions: list(parameters.region, regionCode),
			epcis: list(parameters.epci, (text) => (/^\d{9}$/.test(text) ? text : null)),
			strates: list(parameters.strate, strateWithWord),
			population: parseOne(search, parameters.population, boundsOf, problems),
			text: search.get(parameters.query)?.trim() ?? '',
			values: onePerColumn(
				list(parameters.values, (text) => {
					const [id = '', period = '', ...rest] = text.split('_');
					const column = among(`${id}_${period}`);
					const bounds = boundsOf(rest.join('_'));
					return column && bounds && { column, bounds };
				})
			),
			statuses: onePerColumn(
				list(parameters.statuses, (text) => {
					const [id = '', period = '', ...words] = text.split('_');
					const column = among(`${id}_${period}`);
					const known = statuses.filter((status) => words.includes(status));
					const isWhole = known.length > 0 && known.length === words.length;
					return column && isWhole ? { column, statuses: known } : null;
				})
			),
			group: parseOne(
				search,
				parameters.group,
				(text) => exploreGroups.find((group) => group === text) ?? null,
				problems
			),
			measure: parseOne(search, parameters.measure, among, problems),
			sort: parseSort(list(parameters.sort, (text) => sortOf(text, columns))),
			shown: parseShown(search, problems)
		},
		problems: offer.indicators.some(({ id }) => id === ownColumn.indicator)
			? problems
			: withoutOwn(problems)
	};
}

/** Where no file is kept, all that an address asks of it is one problem. */
function withoutOwn(problems: AddressProblem[]): AddressProblem[] {
	const others = problems.filter(({ value }) => !isOfOwn(value));
	if (others.length === problems.length) return problems;
	const { indicator } = ownColumn;
	return [...others, { kind: 'not-kept', parameter: parameters.columns, value: indicator }];
}

/** A column, or a filter or an order of it. */
function isOfOwn(value: string): boolean {
	return value.replace(/^-/, '').split('_')[0] === ownColumn.indicator;
}

/** Parameters of a question, in a fixed order, defaults left out. */
export function exploreParams(question: ExploreQuestion, offer: ExploreOffer): URLSearchParams {
	const { columns, population, text, values, group, measure, sort, shown } = question;
	const list = (parts: readonly string[]) => parts.join(',') || null;
	const isDefault = list(columns.map(columnKey)) === list(offer.columns.map(columnKey));
	return params({
		[parameters.columns]: isDefault ? null : (list(columns.map(columnKey)) ?? none),
		[parameters.departement]: list(question.departements),
		[parameters.region]: list(question.regions),
		[parameters.epci]: list(question.epcis),
		[parameters.strate]: list(question.strates.map(strateWord)),
		[parameters.population]: population && boundsText(population),
		[parameters.query]: text || null,
		[parameters.values]: list(
			values.map(({ column, bounds }) => `${columnKey(column)}_${boundsText(bounds)}`)
		),
		[parameters.statuses]: list(
			question.statuses.map((one) => [columnKey(one.column), ...one.statuses].join('_'))
		),
		[parameters.group]: group,
		[parameters.measure]: measure && columnKey(measure),
		[parameters.sort]: list(
			sort.map(({ field, isDescending }) => (isDescending ? `-${field}` : field))
		),
		[parameters.shown]: list(shown) === list(defaultShown) ? null : (list(shown) ?? none)
	});
}

function parseColumns(
	search: URLSearchParams,
	{ indicators, columns: usual }: ExploreOffer,
	problems: AddressProblem[]
): ExploreColumn[] {
	const parameter = parameters.columns;
	const said = search.get(parameter)?.trim() ?? '';
	if (said === '') return [...usual];
	if (said === none) return [];
	const found = parseList(
		search,
		parameter,
		(text) => {
			const [id, period] = text.split('_');
			const indicator = indicators.find((one) => one.id === id);
			const known = period === undefined ? indicator?.latest : period;
			if (!indicator || known === undefined || !indicator.periods.includes(known)) return null;
			return { indicator: indicator.id, period: known };
		},
		problems
	);
	const columns = found.filter(
		(column, index) => found.findIndex((other) => isSameColumn(other, column)) === index
	);
	for (const { indicator } of columns.slice(columnLimit))
		problems.push({ kind: 'too-many', parameter, value: indicator });
	return columns.slice(0, columnLimit);
}

/** Elements let in by `parse`, once each; those it refuses are reported as unknown. */
function parseList<T>(
	search: URLSearchParams,
	parameter: Parameter,
	parse: (text: string) => T | null,
	problems: AddressProblem[]
): T[] {
	const seen = new Set<string>();
	return (search.get(parameter) ?? '').split(',').flatMap((part) => {
		const value = part.trim();
		if (value === '') return [];
		const parsed = parse(value);
		if (parsed === null) problems.push({ kind: 'unknown', parameter, value });
		else if (seen.has(value)) problems.push({ kind: 'repeated', parameter, value });
		else {
			seen.add(value);
			return [parsed];
		}
		return [];
	});
}

function columnAmong(columns: readonly ExploreColumn[]) {
	return (key: string) => columns.find((column) => columnKey(column) === key) ?? null;
}

function onePerColumn<T extends { column: ExploreColumn }>(filters: T[]): T[] {
	return filters.filter(
		({ column }, index) =>
			filters.findIndex((other) => isSameColumn(other.column, column)) === index
	);
}

function sortOf(text: string, columns: readonly ExploreColumn[]): ExploreSort | null {
	const isDescending = text.startsWith('-');
	const field = isDescending ? text.slice(1) : text;
	const fields = ['nom', ...territoryFields, ...columns.map(columnKey)];
	return fields.includes(field) ? { field, isDescending } : null;
}

function parseSort(keys: ExploreSort[]): ExploreSort[] {
	return keys.filter(
		({ field }, index) => keys.findIndex((other) => other.field === field) === index
	);
}

function parseShown(search: URLSearchParams, problems: AddressProblem[]) {
	const said = search.get(parameters.shown)?.trim() ?? '';
	if (said === '') return [...defaultShown];
	if (said === none) return [];
	const found = parseList(
		search,
		parameters.shown,
		(text) => territoryFields.find((field) => field === text) ?? null,
		problems
	);
	return territoryFields.filter((field) => found.includes(field));
}

/** `10_50`, `_50`, `10_`; null when neither side is a number, or the first is above the second. */
function boundsOf(text: string): Bounds | null {
	const match = /^(-?\d+(?:\.\d+)?)?_(-?\d+(?:\.\d+)?)?$/.exec(text);
	if (!match) return null;
	const [from, to] = [match[1], match[2]].map((part) => (part === undefined ? null : Number(part)));
	const bounds = { from: from ?? null, to: to ?? null };
	if (bounds.from === null && bounds.to === null) return null;
	return bounds.from !== null && bounds.to !== null && bounds.from > bounds.to ? null : bounds;
}

function boundsText({ from, to }: Bounds): string {
	return `${from ?? ''}_${to ?? ''}`;
}
