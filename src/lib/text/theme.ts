import type { Theme } from '../domain/theme.ts';
import { formatCount } from './number.ts';
import { fr } from './typography.ts';

const labels: Record<Theme, string> = {
	impots: 'Impôt sur le revenu',
	'etat-civil': 'État civil et démarches citoyennes',
	'aides-logement': 'Aides au logement',
	acces: 'Accès aux démarches',
	equipement: 'Équipement numérique',
	contexte: 'Contexte'
};

const introductions: Record<Theme, string> = {
	impots: 'Déclarer ses revenus et payer l’impôt en ligne.',
	'etat-civil':
		'Demander un acte, s’inscrire sur les listes électorales, déposer un Pacs en ligne.',
	'aides-logement': 'Demander une aide au logement en ligne.',
	acces: 'Ce qui peut se faire en ligne, et l’aide que l’on trouve pour le faire.',
	equipement: fr`Le réseau et les outils : ceux des habitants, ceux de la mairie.`,
	contexte: 'Ce qui change d’une commune à l’autre et aide à lire les autres chiffres.'
};

export function themeLabel(theme: Theme): string {
	return labels[theme];
}

/** One sentence under the title of a theme. */
export function themeIntroduction(theme: Theme): string {
	return introductions[theme];
}

/** Leads to all the indicators of a theme, where only the first are named. */
export function wholeTheme(theme: Theme, count: number): string {
	return fr`${labels[theme]} : les ${formatCount(count)} indicateurs`;
}
