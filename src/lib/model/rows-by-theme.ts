import { themes, type Theme } from '../domain/theme.ts';

/** Every theme in reading order, with its rows; a theme may have none. */
export function rowsByTheme<Row extends { indicator: { theme: Theme } }>(
	rows: readonly Row[]
): { theme: Theme; rows: Row[] }[] {
	return themes.map((theme) => ({
		theme,
		rows: rows.filter(({ indicator }) => indicator.theme === theme)
	}));
}
