import type { FigureIndicator } from '../domain/published.ts';
import type { CommuneTable } from './commune-table.ts';
import { concerns, sheetRow, type SheetChoice, type SheetRow } from './sheet-row.ts';

/** The lines of a sheet, in the order of the indicators: those that the table holds and that belong there. */
export function sheetRows(
	indicators: readonly FigureIndicator[],
	table: CommuneTable,
	choice: SheetChoice
): SheetRow[] {
	return indicators
		.flatMap((indicator) => sheetRow(indicator, table, choice) ?? [])
		.filter(concerns);
}
