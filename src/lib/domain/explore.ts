import type { Period } from './period.ts';
import type { Status } from './status.ts';
import type { StrateId } from './strate.ts';

/** What the explorer asks of the communes: which columns, which rows, in which order. */
export interface ExploreQuestion {
	columns: ExploreColumn[];
	/** Codes; empty: all of them. Several of one kind widen the choice, two kinds narrow it. */
	departements: string[];
	regions: string[];
	epcis: string[];
	/** Empty: all those of the field, under 10,000 inhabitants. */
	strates: StrateId[];
	population: Bounds | null;
	/** Part of a name or start of a code, as typed; empty: none. */
	text: string;
	/** At most one for each column. */
	values: { column: ExploreColumn; bounds: Bounds }[];
	statuses: { column: ExploreColumn; statuses: Status[] }[];
	/** Null: one row a commune. */
	group: ExploreGroup | null;
	/** Column that groups summarise; null: the first. */
	measure: ExploreColumn | null;
	/** The first decides, the next ones break ties; then the code. */
	sort: ExploreSort[];
	/** Columns of the commune itself, beside its name. */
	shown: TerritoryField[];
}

/** One indicator at one of its periods. */
export interface ExploreColumn {
	indicator: string;
	period: Period;
}

/**
 * The column of the reader's own file, whichever it is: an address says that there is one, and nothing
 * of what it holds. No indicator may bear this id.
 */
export const ownColumn: ExploreColumn = { indicator: 'ma-donnee', period: 'fichier' };

/** Both included; null: open on that side. */
export interface Bounds {
	from: number | null;
	to: number | null;
}

export const exploreGroups = ['departement', 'region', 'epci', 'strate'] as const;
export type ExploreGroup = (typeof exploreGroups)[number];

export const territoryFields = [
	'code',
	'departement',
	'region',
	'epci',
	'strate',
	'population'
] as const;
export type TerritoryField = (typeof territoryFields)[number];

export const defaultShown: readonly TerritoryField[] = ['departement', 'population'];

export interface ExploreSort {
	/** `nom`, a field of the commune, or the key of a column. */
	field: string;
	isDescending: boolean;
}

/** Indicator columns at once, at most: beyond, a page of histograms is read by nobody. */
export const columnLimit = 12;

/** `fibre-raccordable_2024`: neither slugs nor periods have an underscore. */
export function columnKey({ indicator, period }: ExploreColumn): string {
	return `${indicator}_${period}`;
}

export function isSameColumn(a: ExploreColumn, b: ExploreColumn): boolean {
	return a.indicator === b.indicator && a.period === b.period;
}

export function isOwn(column: ExploreColumn): boolean {
	return isSameColumn(column, ownColumn);
}

/** Nothing chosen but these columns. */
export function blankQuestion(columns: ExploreColumn[]): ExploreQuestion {
	return {
		columns,
		departements: [],
		regions: [],
		epcis: [],
		strates: [],
		population: null,
		text: '',
		values: [],
		statuses: [],
		group: null,
		measure: null,
		sort: [],
		shown: [...defaultShown]
	};
}

/** Without what spoke of columns that are gone. */
export function withColumns(question: ExploreQuestion, columns: ExploreColumn[]): ExploreQuestion {
	const keys = columns.map(columnKey);
	const isKept = ({ column }: { column: ExploreColumn }) => keys.includes(columnKey(column));
	return {
		...question,
		columns,
		values: question.values.filter(isKept),
		statuses: question.statuses.filter(isKept),
		measure:
			columns.find((column) => question.measure && isSameColumn(column, question.measure)) ?? null,
		sort: question.sort.filter(({ field }) => !field.includes('_') || keys.includes(field))
	};
}

/** The same with other bounds for a column, or none. */
export function withBounds(
	question: ExploreQuestion,
	column: ExploreColumn,
	bounds: Bounds | null
): ExploreQuestion {
	const others = question.values.filter((value) => !isSameColumn(value.column, column));
	return { ...question, values: bounds === null ? others : [...others, { column, bounds }] };
}
