import { group } from 'd3-array';
import type { Period } from '../domain/period.ts';
import type { CatalogueIndicator, GroupSummary, IndicatorSummary } from '../domain/published.ts';
import { strates } from '../domain/strate.ts';
import {
	chosenCommunes,
	measureAt,
	type CommuneChoice,
	type CommuneColumns
} from './chosen-communes.ts';
import { groupSummary } from './group-summary.ts';
import { histogram, type Histogram } from './histogram.ts';
import { rankedCommunes, type ListOrder, type RankedCommune } from './ranked-communes.ts';

/** What the figures of an indicator's page draw, for one period and one choice of communes. */
export interface IndicatorView {
	period: Period;
	choice: CommuneChoice;
	/** The communes chosen. */
	summary: GroupSummary;
	/** All departements, the strate chosen if any. */
	departements: { code: string; summary: GroupSummary }[];
	/** Strates of the place chosen. */
	strates: { strate: number; summary: GroupSummary }[];
	histogram: Histogram | null;
	/** By rank, the communes chosen that have a value; only both ends when it comes from the summary. */
	ranking: readonly RankedCommune[];
	/** Communes ranked, listed or not. */
	ranked: number;
}

export const everyCommune: CommuneChoice = { departement: null, region: null, strate: null };

type Rules = Pick<CatalogueIndicator, 'unit' | 'decimals' | 'isAdditive'>;

/** What a first view needs of the compiled summary. */
export interface FirstView extends Pick<
	IndicatorSummary,
	'trend' | 'strates' | 'histogram' | 'ranking'
> {
	departements: { code: string; summary: GroupSummary }[];
}

/** The view compiled by the build: latest period, every commune of the field. */
export function viewOfSummary(summary: FirstView, period: Period): IndicatorView | null {
	const whole = summary.trend.find((point) => point.period === period)?.summary;
	if (!whole) return null;
	const { histogram: bins, ranking } = summary;
	return {
		period,
		choice: everyCommune,
		summary: whole,
		departements: summary.departements,
		strates: summary.strates,
		histogram: bins && { edges: bins.edges, counts: sumOfLines(Object.values(bins.counts)) },
		ranking: ranking ? [...ranking.first, ...ranking.last] : [],
		ranked: ranking?.n ?? 0
	};
}

/** The same from the engine's columns. Figures are those of the build for the same choice. */
export function viewOfColumns(
	columns: CommuneColumns,
	{ period, choice, order }: { period: Period; choice: CommuneChoice; order: ListOrder },
	indicator: Rules
): IndicatorView {
	const summaryOf = (indexes: readonly number[]) =>
		groupSummary(
			indexes.map((index) => measureAt(columns, index)),
			indicator
		);
	const chosen = chosenCommunes(columns, choice);
	const place = chosenCommunes(columns, { ...choice, strate: null });
	const sameSize = chosenCommunes(columns, { ...everyCommune, strate: choice.strate });
	const byStrate = group(place, (index) => columns.strates[index]);
	const ranking = rankedCommunes(columns, chosen, order);
	return {
		period,
		choice,
		summary: summaryOf(chosen),
		departements: [...group(sameSize, (index) => columns.departements[index] ?? '')].map(
			([code, indexes]) => ({ code, summary: summaryOf(indexes) })
		),
		strates: strates.flatMap(({ id }) => {
			const indexes = byStrate.get(id);
			return indexes ? [{ strate: id, summary: summaryOf(indexes) }] : [];
		}),
		histogram: histogram(
			chosen.map((index) => columns.values[index] ?? null),
			indicator.decimals
		),
		ranking,
		ranked: ranking.length
	};
}

function sumOfLines(lines: readonly (readonly number[])[]): number[] {
	const [first = [], ...others] = lines;
	return first.map((count, bin) => others.reduce((sum, line) => sum + (line[bin] ?? 0), count));
}
