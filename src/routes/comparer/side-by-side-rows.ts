import { countCell, valueCell, type DataTableContent } from '../../lib/charts/data-table.ts';
import { valueExtent } from '../../lib/charts/scale.ts';
import type { CatalogueIndicator } from '../../lib/domain/published.ts';
import type { CommuneTable } from '../../lib/model/commune-table.ts';
import { overlap } from '../../lib/model/overlap.ts';
import { rankingWindow } from '../../lib/model/ranking-window.ts';
import { sideBySide, type SideBySideCell } from '../../lib/model/side-by-side.ts';
import { communeName } from '../../lib/text/commune.ts';
import { departementLabel } from '../../lib/text/departement.ts';
import { overlapSentence, sideBySideWords } from '../../lib/text/side-by-side.ts';
import { formatValue } from '../../lib/text/value.ts';
import { measureCell } from '../commune/sheet-figures.ts';

/** An indicator, and the median of the communes of the field; null under five of them. */
export interface ComparedIndicator {
	indicator: CatalogueIndicator;
	france: { median: number; n: number } | null;
}

export interface SideBySideRow extends ComparedIndicator {
	/** In the order of the board. */
	cells: SideBySideCell[];
}

export function sideBySideRows(
	indicators: readonly ComparedIndicator[],
	table: CommuneTable,
	codes: readonly string[]
): SideBySideRow[] {
	return indicators.flatMap((compared) => {
		const cells = sideBySide(compared.indicator, table, codes);
		return cells === null ? [] : [{ ...compared, cells }];
	});
}

/** Rows of the dot chart: best first, those without a value left out. */
export function dotRows({ cells, indicator }: SideBySideRow) {
	return rankingWindow(
		cells.map((item) => ({ item, value: item.measure.value, isMine: false })),
		indicator.direction,
		{ ends: cells.length, around: 0 }
	).map(({ item, value, rank }) => ({
		code: item.code,
		name: communeName(item.name),
		detail: item.departement,
		value,
		rank,
		interval: item.interval && ([item.interval.lower, item.interval.upper] as const),
		isNamed: true
	}));
}

/** Bounds of the axis: values, their intervals and the median. */
export function dotExtent({ cells, france }: SideBySideRow): readonly [number, number] {
	return valueExtent(
		[
			...cells.flatMap(({ measure, interval }) => [
				measure.value,
				interval?.lower ?? null,
				interval?.upper ?? null
			]),
			france?.median ?? null
		].filter((value) => value !== null),
		'never'
	);
}

/** What may be chance among the communes of a row. */
export function rowOverlapSentence({ cells }: SideBySideRow): string {
	const answer = overlap(cells);
	if (answer.kind !== 'compared') return overlapSentence(answer);
	const names = (communes: readonly SideBySideCell[]) => communes.map(({ name }) => name);
	return overlapSentence({
		...answer,
		together: answer.together.map(names),
		uncounted: names(answer.uncounted)
	});
}

/** The dot chart in figures, with the counts that the intervals come from. */
export function dotTable({ cells, indicator, france }: SideBySideRow): DataTableContent {
	const format = (value: number) => formatValue(value, indicator.unit, indicator.decimals);
	const hasCounts = cells.some(({ interval }) => interval !== null);
	const labels = hasCounts
		? [
				sideBySideWords.low,
				sideBySideWords.high,
				indicator.numeratorLabel ?? '',
				indicator.denominatorLabel ?? ''
			]
		: [];
	const none = { absent: 'sans effectifs' };
	return {
		keys: 'Code',
		columns: [
			{ label: 'Commune' },
			...[indicator.shortLabel, ...labels].map((label, index) => ({
				label,
				isNumeric: true,
				isMeasure: index < 3
			}))
		],
		rows: [
			...cells.map((cell) => {
				const { interval, measure } = cell;
				const { numerator, denominator } = measure;
				const details = [
					interval ? valueCell(interval.lower, format) : none,
					interval ? valueCell(interval.upper, format) : none,
					numerator === null ? none : countCell(numerator),
					denominator === null ? none : countCell(denominator)
				];
				return {
					key: cell.code,
					cells: [
						`${communeName(cell.name)}, ${departementLabel(cell.departement)}`,
						measureCell(cell, indicator),
						...(hasCounts ? details : [])
					]
				};
			}),
			...(france === null
				? []
				: [
						{
							key: 'france',
							cells: [
								sideBySideWords.france,
								valueCell(france.median, format),
								...labels.map(() => ({ absent: 'sans objet' }))
							]
						}
					])
		]
	};
}
