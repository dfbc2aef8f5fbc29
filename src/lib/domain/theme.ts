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
