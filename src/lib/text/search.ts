import type { CommuneMatch, MatchReason } from '../domain/commune-match.ts';
import { communeName } from './commune.ts';
import { departementLabel } from './departement.ts';
import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

export const searchWords = {
	label: 'Chercher une commune',
	own: 'Votre commune',
	other: 'Voir une autre commune',
	hint: 'Nom, code postal ou code INSEE',
	submit: 'Chercher',
	add: 'Ajouter',
	results: 'Communes trouvées',
	loading: 'Chargement de la liste des communes…',
	failed: 'La liste des communes n’a pas pu être chargée.',
	retry: 'Réessayer',
	unhelped: 'La liste des départements mène aussi à chaque commune.',
	departements: 'Voir les départements'
};

/** « Saint-Étienne-du-Grès, Bouches-du-Rhône (13) »: homonyms are told apart. */
export function matchLabel({ name, departement }: CommuneMatch): string {
	return `${communeName(name)}, ${departementLabel(departement)}`;
}

/** Why the commune is there: « ancienne commune : X », « code postal 13103 »; empty for its own name. */
export function reasonLabel(reason: MatchReason, code: string): string {
	switch (reason.kind) {
		case 'name':
			return '';
		case 'postcode':
			return `code postal ${reason.postcode}`;
		case 'code':
			return `code INSEE ${code}`;
		case 'old-code':
			return `ancien code INSEE ${reason.code}`;
		case 'old-name':
			return fr`ancienne commune : ${reason.name}`;
	}
}

/** « 2 617 habitants »; empty when INSEE publishes no population. */
export function populationLabel(population: number | null): string {
	if (population === null) return '';
	if (population === 0) return 'sans habitant';
	return counted(population, 'habitant');
}

/** Announced to screen readers as results change. */
export function resultsSentence(n: number, limit: number, query: string): string {
	if (n === 0) return noResultSentence(query);
	if (n >= limit) return `Les ${formatCount(n)} premières communes trouvées.`;
	return `${counted(n, 'commune')} trouvée${n > 1 ? 's' : ''}.`;
}

export function noResultSentence(query: string): string {
	return fr`Aucune commune ne répond à « ${query} ».`;
}
