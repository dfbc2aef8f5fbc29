import { exportWords } from '../text/exports.ts';
import type { ExportCell, ExportColumn, ExportTable } from './export-table.ts';

/** A table of plain cells: what any file format can hold. */
export interface FlatTable {
	columns: ExportColumn[];
	/** Null is an empty cell. */
	rows: (number | string | null)[][];
}

/**
 * Absent cells are empty, and a column beside theirs says why; simulated rows say so one by one, since
 * a line copied elsewhere leaves its title behind.
 */
export function flatTable({ columns, rows, meta }: ExportTable): FlatTable {
	const withReasons = columns.map((column, index) => ({
		column,
		reason: rows.some((row) => isAbsent(row[index]))
	}));
	return {
		columns: [
			...withReasons.flatMap(({ column, reason }) => [
				column,
				...(reason ? [reasonColumn(column)] : [])
			]),
			...(meta.isSimulated ? [simulatedColumn] : [])
		],
		rows: rows.map((row) => [
			...withReasons.flatMap(({ reason }, index) => {
				const cell = row[index] ?? null;
				const plain = isAbsent(cell) ? null : cell;
				return reason ? [plain, isAbsent(cell) ? cell.absent : null] : [plain];
			}),
			...(meta.isSimulated ? [exportWords.yes] : [])
		])
	};
}

function isAbsent(cell: ExportCell | undefined): cell is { absent: string } {
	return typeof cell === 'object' && cell !== null;
}

function reasonColumn({ name, label }: ExportColumn): ExportColumn {
	return {
		name: `${name}_absence`,
		label: exportWords.reasonOf(label),
		unit: null,
		type: 'text',
		decimals: null
	};
}

const simulatedColumn: ExportColumn = {
	name: 'donnees_simulees',
	label: exportWords.simulatedColumn,
	unit: null,
	type: 'text',
	decimals: null
};
