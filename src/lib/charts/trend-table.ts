import { valueCell, type DataTableContent } from './data-table.ts';
import type { TrendBand, TrendLine } from './trend-view.ts';
import { chartWords } from './words.ts';

/** One row a period; a column a line, then the bounds of the band, then the notes if there are any. */
export function trendTable(
	lines: readonly TrendLine[],
	{
		band = null,
		format,
		formatPeriod
	}: {
		band?: TrendBand | null;
		format: (value: number) => string;
		formatPeriod: (period: string) => string;
	}
): DataTableContent {
	const points = lines.flatMap(({ points }) => points);
	const periods = [...new Set(points.map(({ period }) => period))].sort();
	const hasNotes = points.some(({ note }) => note);
	const bounds = band
		? [`${band.label} – ${chartWords.low}`, `${band.label} – ${chartWords.high}`]
		: [];
	return {
		columns: [
			{ label: chartWords.period },
			...[...lines.map(({ label }) => label), ...bounds].map((label) => ({
				label,
				isNumeric: true,
				isMeasure: true
			})),
			...(hasNotes ? [{ label: chartWords.note }] : [])
		],
		rows: periods.map((period) => {
			const inLine = lines.map((line) => line.points.find((point) => point.period === period));
			const inBand = band?.points.find((point) => point.period === period);
			const notes = inLine.flatMap((point) => point?.note ?? []);
			return {
				key: period,
				cells: [
					formatPeriod(period),
					...inLine.map((point) => valueCell(point?.value, format)),
					...(band ? [valueCell(inBand?.low, format), valueCell(inBand?.high, format)] : []),
					...(hasNotes ? [notes.join(' ')] : [])
				]
			};
		})
	};
}
