import { themes, type Theme } from '../domain/theme.ts';

/** Every theme in reading order, with its rows; a theme may have none. `atMost`: the first ones alone, in that order. */
export function rowsByTheme<Row extends { indicator: { theme: Theme } }>(
	rows: readonly Row[],
	atMost = rows.length
): { theme: Theme; rows: Row[] }[] {
	let room = atMost;
	return themes.map((theme) => {
		const own = rows.filter(({ indicator }) => indicator.theme === theme).slice(0, room);
		room -= own.length;
		return { theme, rows: own };
	});
}
