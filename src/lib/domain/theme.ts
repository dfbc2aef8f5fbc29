/** Themes in reading order: the three services first, then what they depend on. */
export const themes = [
	'impots',
	'etat-civil',
	'aides-logement',
	'acces',
	'equipement',
	'contexte'
] as const;
export type Theme = (typeof themes)[number];

/** What belongs to each theme, in reading order; themes without any are left out. */
export function byTheme<T extends { theme: Theme }>(
	all: readonly T[]
): { theme: Theme; own: T[] }[] {
	return themes
		.map((theme) => ({ theme, own: all.filter((one) => one.theme === theme) }))
		.filter(({ own }) => own.length > 0);
}
