import type { FigureIndicator } from '../domain/published.ts';
import { themes, type Theme } from '../domain/theme.ts';
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

/** Every theme in reading order, with its lines; a theme may have none. */
export function rowsByTheme(rows: readonly SheetRow[]): { theme: Theme; rows: SheetRow[] }[] {
	return themes.map((theme) => ({
		theme,
		rows: rows.filter(({ indicator }) => indicator.theme === theme)
	}));
}
