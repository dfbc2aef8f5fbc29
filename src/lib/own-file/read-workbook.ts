import readSheets from 'read-excel-file/universal';
import { limits, OwnFileError } from './own-file-fault.ts';
import { RowCollector } from './row-collector.ts';
import type { OwnTable } from './own-table.ts';

export interface WorkbookReading {
	table: OwnTable;
	sheets: string[];
	sheet: string;
}

/** Reads one sheet of an XLSX, the first one with something on it unless asked. Throws `OwnFileError`. */
export async function readWorkbook(
	file: Blob & { name?: string },
	asked: string | null = null
): Promise<WorkbookReading> {
	if (file.size > limits.workbookBytes) {
		throw new OwnFileError({ kind: 'too-large', bytes: file.size, limit: limits.workbookBytes });
	}
	const read = await readSheets(file).catch(() => {
		throw new OwnFileError({ kind: 'workbook' });
	});
	const sheets = read.map(({ sheet }) => sheet);
	const chosen =
		read.find(({ sheet }) => sheet === asked) ??
		read.find(({ data }) => data.length > 1) ??
		read[0];
	if (chosen === undefined) throw new OwnFileError({ kind: 'workbook' });
	const rows = new RowCollector();
	for (const cells of chosen.data) {
		const texts = cells.map(cellText);
		if (texts.some((text) => text.trim() !== '')) rows.add(texts);
	}
	if (chosen.data.length === 0) {
		throw new OwnFileError({ kind: 'empty-sheet', sheet: chosen.sheet });
	}
	return { table: rows.table(file.name ?? 'classeur'), sheets, sheet: chosen.sheet };
}

/** Numbers with a point, dates as ISO: what `sniffFormat` would call a decimal point. */
function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	return String(cell);
}
