import { isOnline, isProcedure, type Fiche } from './fiche.ts';

export interface Count {
	code: string;
	online: number;
	procedures: number;
}

/** Themes of the site, by the code used in `valeurs.csv`. */
export const themes: Record<string, string> = {
	argent: 'Argent',
	etranger: 'Étranger',
	famille: 'Famille',
	justice: 'Justice',
	logement: 'Logement',
	loisirs: 'Loisirs',
	'papiers-citoyennete': 'Papiers - Citoyenneté',
	'social-sante': 'Social - Santé',
	transports: 'Transports',
	travail: 'Travail'
};

/** Dossiers of the three services of the dashboard. */
export const serviceDossiers: Record<string, readonly string[]> = {
	impots: [
		'Impôt sur le revenu : déclaration et revenus à déclarer',
		"Impôt sur le revenu : déductions, réductions et crédits d'impôt",
		"Impôt sur le revenu des Français à l'étranger",
		'Impôt sur le revenu : calcul et paiement',
		'Impôt sur la fortune immobilière (IFI)',
		'Impôts locaux',
		"Saisir l'administration fiscale (difficultés de paiement, réclamation, ...)"
	],
	'etat-civil': [
		"Actes d'état civil",
		"Changement d'état civil",
		'Livret de famille',
		'Nom et prénom',
		'Naissance',
		'Mariage',
		'Pacte civil de solidarité (Pacs)',
		'Déclaration de décès, obsèques et sépulture',
		'Recensement, JDC et service national',
		'Élections'
	],
	'aides-logement': [
		'Allocations logement',
		"Aide pour le dépôt de garantie ou la caution d'un logement en location"
	]
};

/** One count per theme, then `ensemble`, which counts every procedure of the themes once. */
export function countByTheme(fiches: Fiche[]): Count[] {
	const inThemes = fiches.filter(({ theme }) => Object.values(themes).includes(theme));
	return [
		...Object.entries(themes).map(([code, name]) =>
			count(
				code,
				inThemes.filter(({ theme }) => theme === name)
			)
		),
		count('ensemble', inThemes)
	];
}

export function countByService(fiches: Fiche[]): Count[] {
	return Object.entries(serviceDossiers).map(([code, dossiers]) =>
		count(
			code,
			fiches.filter(({ dossier }) => dossiers.includes(dossier))
		)
	);
}

function count(code: string, fiches: Fiche[]): Count {
	const procedures = fiches.filter(isProcedure);
	const online = procedures.filter(({ services }) => isOnline(services));
	return { code, online: online.length, procedures: procedures.length };
}
