import type { Absence } from '../domain/status.ts';

export interface GridColumn {
	/** Field it is sorted by, unique in the grid. */
	key: string;
	label: string;
	/** « en % »; null when there is none to say. */
	unit: string | null;
	isNumber: boolean;
	isSimulated: boolean;
	/** In rem, at least. */
	width: number;
	/** The cell of a row, by its number. */
	cell: (row: number) => GridCell;
}

export interface GridCell {
	text: string;
	/** Why there is no number; the text is then empty. */
	absence?: Absence | undefined;
	/** Why, when the usual words of the absence would not be true. */
	reason?: string | undefined;
	href?: string | undefined;
}

export interface GridSort {
	field: string;
	isDescending: boolean;
}

/** A rectangle of cells as tab-separated values, with its header: what a spreadsheet takes by a paste. */
export function gridTsv(
	columns: readonly GridColumn[],
	rows: Iterable<number>,
	absenceText: (absence: Absence) => string
): string {
	const clean = (text: string) => text.replaceAll(/[\t\r\n]+/g, ' ');
	const heading = ({ label, unit }: GridColumn) => (unit === null ? label : `${label} (${unit})`);
	const lines = [columns.map((column) => clean(heading(column))).join('\t')];
	for (const row of rows) {
		lines.push(
			columns
				.map(({ cell }) => {
					const { text, absence, reason } = cell(row);
					return clean(absence ? (reason ?? absenceText(absence)) : text);
				})
				.join('\t')
		);
	}
	return lines.join('\n');
}

/** What a click on a heading asks: ascending, then descending, then nothing; `adds` keeps the other keys. */
export function nextSort(sort: readonly GridSort[], field: string, adds: boolean): GridSort[] {
	const known = sort.find((key) => key.field === field);
	const others = sort.filter((key) => key.field !== field);
	const next = known
		? known.isDescending
			? null
			: { field, isDescending: true }
		: { field, isDescending: false };
	if (!adds) return next ? [next] : [];
	if (!next) return others;
	return known ? sort.map((key) => (key.field === field ? next : key)) : [...others, next];
}
