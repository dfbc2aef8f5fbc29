import { isPeriod } from '../domain/period.ts';

export const chartKinds = ['bars', 'line', 'scatter', 'histogram', 'map'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A column of any result, as far as a chart must know it. */
export interface ChartColumn {
	name: string;
	kind: 'number' | 'text' | 'boolean' | 'date';
	cells: readonly (string | number | boolean | null)[];
}

/** Columns by their place: `x` names the marks (a label, a period, a code, a number), `y` measures them. */
export interface ChartChoice {
	kind: ChartKind;
	x: number;
	y: number;
}

/** Most bars that are read one by one. */
export const mostBars = 60;

/** What columns may serve as `x` of each kind of chart; a kind with none cannot be drawn. */
export function chartAxes(columns: readonly ChartColumn[]): Record<ChartKind, number[]> {
	const places = (accepts: (column: ChartColumn) => boolean) =>
		columns.flatMap((column, place) => (accepts(column) ? [place] : []));
	const numbers = places(({ kind }) => kind === 'number');
	const rows = columns[0]?.cells.length ?? 0;
	if (numbers.length === 0 || rows === 0) {
		return { bars: [], line: [], scatter: [], histogram: [], map: [] };
	}
	return {
		bars: rows <= mostBars ? places(({ kind }) => kind !== 'number') : [],
		line: places((column) => column.kind !== 'number' && mostly(column, isPeriod)),
		scatter: numbers.length > 1 ? numbers : [],
		histogram: rows > 1 ? numbers : [],
		map: places((column) => mostly(column, isCommuneCode))
	};
}

/** The chart that such columns most often call for; null when none can be drawn. */
export function chartProposal(columns: readonly ChartColumn[]): ChartChoice | null {
	const axes = chartAxes(columns);
	const [first, second] = axes.histogram;
	const measured = first ?? columns.findIndex(({ kind }) => kind === 'number');
	const [period] = axes.line;
	if (period !== undefined) return { kind: 'line', x: period, y: measured };
	if (first !== undefined && second !== undefined && axes.map.length > 0) {
		return { kind: 'scatter', x: first, y: second };
	}
	const [label] = axes.bars;
	if (label !== undefined) return { kind: 'bars', x: label, y: measured };
	const [code] = axes.map;
	if (code !== undefined) return { kind: 'map', x: code, y: measured };
	if (first !== undefined && second !== undefined) return { kind: 'scatter', x: first, y: second };
	if (first !== undefined) return { kind: 'histogram', x: first, y: first };
	return null;
}

function isCommuneCode(text: string): boolean {
	return /^(?:\d{2}|2[AB])\d{3}$/.test(text);
}

/** True when the texts of the column are so, but for one in twenty. */
function mostly({ cells }: ChartColumn, accepts: (text: string) => boolean): boolean {
	const texts = cells.filter((cell) => typeof cell === 'string');
	return texts.length > 0 && texts.filter(accepts).length >= 0.95 * texts.length;
}
