import type { Period } from '../domain/period.ts';
import type { LegendItem } from './legend.ts';
import type { TrendBand, TrendLine, TrendView } from './trend-view.ts';

/** « 2019 : Lourmais 62 % · médiane 58 % · remarque » for one stop of the cursor. */
export function trendReadout(
	view: TrendView,
	stop: { at: number; period: Period },
	formatPeriod: (period: Period) => string,
	format: (value: number) => string
): string {
	const points = view.lines.flatMap(({ line, points }) =>
		points.filter(({ at }) => at === stop.at).map((point) => ({ line, point }))
	);
	const values = points.map(({ line, point }) =>
		view.lines.length === 1 ? format(point.value) : `${line.label} ${format(point.value)}`
	);
	const notes = points.flatMap(({ point }) => point.note ?? []);
	return `${formatPeriod(stop.period)}\u00a0: ${[...values, ...notes].join(' · ')}`;
}

export function trendLegend(lines: readonly TrendLine[], band: TrendBand | null): LegendItem[] {
	const items = lines.map(({ kind, label }): LegendItem => ({ mark: `line-${kind}`, label }));
	return band ? [...items, { mark: 'band', label: band.label }] : items;
}
