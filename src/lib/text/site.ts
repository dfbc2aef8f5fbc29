import { fr } from './typography.ts';

/** Words of the frame of every page. */
export const siteWords = {
	skip: 'Aller au contenu',
	home: 'Accueil',
	method: 'Méthode',
	data: 'Données ouvertes',
	accessibility: fr`Accessibilité : non auditée`,
	legal: 'Mentions légales',
	report: 'Signaler une erreur',
	privacy:
		'Aucun cookie, aucun traceur, aucune requête vers un autre site. Ce site n’est pas un site de l’État.'
};

/** Links of the header, in order. */
export const sections = [
	{ path: '/', label: 'Ma commune' },
	{ path: '/indicateurs/', label: 'Indicateurs' },
	{ path: '/departements/', label: 'Départements' },
	{ path: '/comparer/', label: 'Comparer' },
	{ path: '/donnees/', label: 'Données' },
	{ path: '/methode/', label: 'Méthode' }
] as const;

/** The same bar under every chart. */
export const chartActions = {
	table: 'Tableau',
	image: 'Image',
	data: 'Données',
	embed: 'Intégrer',
	cite: 'Citer',
	share: 'Partager',
	copied: 'Lien copié.'
};
