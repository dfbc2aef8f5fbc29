import type { CatalogueIndicator } from '../domain/published.ts';
import { statuses } from '../domain/status.ts';
import { exportWords } from '../text/exports.ts';
import { statusExplanation, statusLabel } from '../text/status.ts';
import { unitLabel } from '../text/value.ts';
import { columnNames } from './column-name.ts';
import type { ExportCell, ExportColumn, ExportMeta, ExportTable } from './export-table.ts';
import type { ShownCell, ShownColumn, ShownTable } from './shown-table.ts';

type Measured = Pick<CatalogueIndicator, 'unit' | 'decimals'>;

/** What a figure shows, as a table to write: numbers in place of their texts. */
export function figureTable(
	shown: ShownTable,
	meta: ExportMeta,
	indicator: Measured | null
): ExportTable {
	const rows = shown.rows.map(({ key, cells }) => [
		...(shown.keys === undefined ? [] : [key]),
		...cells.map(exportCell)
	]);
	const columns: ShownColumn[] = [
		...(shown.keys === undefined ? [] : [{ label: shown.keys, isCode: true }]),
		...shown.columns
	];
	const names = columnNames(columns.map(({ label }) => label));
	return {
		columns: columns.map((column, index) => ({
			name: names[index] ?? '',
			...exportColumn(
				column,
				rows.map((row) => row[index] ?? null),
				indicator
			)
		})),
		rows,
		statuses: absencesIn(rows),
		meta
	};
}

function exportCell(cell: ShownCell): ExportCell {
	if (typeof cell === 'string') return cell === '' ? null : cell;
	if ('absent' in cell) return cell;
	return 'value' in cell ? cell.value : cell.text;
}

function exportColumn(
	{ label, isMeasure = false, isCode = false }: ShownColumn,
	cells: readonly ExportCell[],
	indicator: Measured | null
): Omit<ExportColumn, 'name'> {
	// One text among numbers, « sur 12 », and spreadsheets must take them all for texts.
	const isNumber =
		cells.some((cell) => typeof cell === 'number') &&
		cells.every((cell) => typeof cell !== 'string');
	if (!isNumber) return { label, unit: null, type: isCode ? 'code' : 'text', decimals: null };
	if (!isMeasure || indicator === null) return { label, unit: null, type: 'number', decimals: 0 };
	const { unit, decimals } = indicator;
	return { label, unit: unitLabel(unit), type: 'number', decimals };
}

/** The words of the absences of the table, each with its meaning. */
export function absencesIn(rows: readonly (readonly ExportCell[])[]): ExportTable['statuses'] {
	const words = new Set(
		rows.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.absent] : []))
	);
	return [...words].map((label) => {
		const status = statuses.find((known) => statusLabel(known) === label);
		return { label, explanation: status ? statusExplanation(status) : exportWords.absentHere };
	});
}
