import type { Period } from '../domain/period.ts';
import type { DepartementSeries, GroupSummary } from '../domain/published.ts';
import { measures } from './column.ts';
import { groupSummary, type SummaryRules } from './group-summary.ts';
import type { Measure } from './measure.ts';
import { trendStatement, type TrendStatement } from './trend-statement.ts';

interface HistoryIndicator extends SummaryRules {
	id: string;
}

export interface DatedMeasure {
	period: Period;
	value: number | null;
	measure: Measure;
}

/** A commune's series, one point per period of the indicator, absent values included. */
export function communeHistory(
	series: DepartementSeries,
	indicator: HistoryIndicator,
	code: string
): DatedMeasure[] {
	const index = series.codes.indexOf(code);
	return (series.indicators[indicator.id] ?? []).flatMap((column) => {
		const measure = measures(column, indicator)[index];
		return measure ? [{ period: column.period, value: measure.value, measure }] : [];
	});
}

/** What the test says of the recent years of such a series. */
export function historyTrend(
	past: readonly DatedMeasure[],
	indicator: Parameters<typeof trendStatement>[1]
): TrendStatement {
	return trendStatement(
		past.map(({ period, measure }) => ({ ...measure, period })),
		indicator
	);
}

/** Spread of a group per period; null unless the files hold all its communes. */
export function groupHistory(
	files: readonly DepartementSeries[],
	indicator: HistoryIndicator,
	codes: readonly string[]
): { period: Period; summary: GroupSummary }[] | null {
	const places = seriesPlaces(files, codes);
	const [first] = files;
	if (places === null || first === undefined) return null;
	return (first.indicators[indicator.id] ?? []).map(({ period }) => {
		const all = files.map((file) => periodMeasures(file, indicator, period));
		const members = places.flatMap(({ file, index }) => all[file]?.[index] ?? []);
		return { period, summary: groupSummary(members, indicator) };
	});
}

/** Where each commune is: which file, and at what index. Null when one is in none. */
export function seriesPlaces(
	files: readonly DepartementSeries[],
	codes: readonly string[]
): { file: number; index: number }[] | null {
	const known = new Map(
		files.flatMap(({ codes: own }, file) => own.map((code, index) => [code, { file, index }]))
	);
	const places = codes.map((code) => known.get(code)).filter((place) => place !== undefined);
	return places.length < codes.length ? null : places;
}

function periodMeasures(file: DepartementSeries, indicator: HistoryIndicator, period: Period) {
	const column = file.indicators[indicator.id]?.find((one) => one.period === period);
	return column ? measures(column, indicator) : [];
}
