import type { Period } from '../domain/period.ts';
import type { DepartementSeries, GroupSummary } from '../domain/published.ts';
import { measures } from './column.ts';
import { groupSummary, type SummaryRules } from './group-summary.ts';
import type { Measure } from './measure.ts';

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

/** Spread of a group per period; null unless all its communes are in the file. */
export function groupHistory(
	series: DepartementSeries,
	indicator: HistoryIndicator,
	codes: readonly string[]
): { period: Period; summary: GroupSummary }[] | null {
	const places = new Map(series.codes.map((code, index) => [code, index]));
	const indexes = codes.map((code) => places.get(code)).filter((index) => index !== undefined);
	if (indexes.length < codes.length) return null;
	return (series.indicators[indicator.id] ?? []).map((column) => {
		const all = measures(column, indicator);
		const members = indexes.map((index) => all[index]).filter((measure) => measure !== undefined);
		return { period: column.period, summary: groupSummary(members, indicator) };
	});
}
