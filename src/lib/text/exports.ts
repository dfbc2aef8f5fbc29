import { fr } from './typography.ts';

/** Words that exported files say of themselves. */
export const exportWords = {
	yes: 'oui',
	simulatedColumn: 'Données simulées',
	simulatedWarning: fr`DONNÉES SIMULÉES : chiffres inventés pour la démonstration, qui ne décrivent aucune commune réelle et ne doivent pas être cités.`,
	reasonOf: (label: string) => fr`${label} : raison de l’absence`,
	withUnit: (label: string, unit: string) => `${label} (${unit})`,
	dataSheet: 'Données',
	aboutSheet: 'À propos',
	title: 'Titre',
	subtitle: 'Précisions',
	warning: 'Avertissement',
	ownData: 'Donnée du lecteur',
	definition: 'Définition',
	source: 'Source',
	sourceUrl: 'Adresse de la source',
	producer: 'Producteur',
	licence: 'Licence',
	updated: 'Mise à jour par le producteur',
	site: 'Site',
	edition: 'Édition',
	data: 'Données',
	dataOf: (date: string, version: string) => `données du ${date}, version ${version}`,
	view: 'Adresse de la vue',
	file: 'Fichier de données',
	status: (label: string) => fr`Statut : ${label}`,
	absentHere: 'Pas de valeur à cet endroit de la figure.',
	fromTo: (first: string, last: string) => `de ${first} à ${last}`,
	/** Heads of the columns of published files. */
	columns: {
		code: 'Code',
		periode: 'Période',
		valeur: 'Valeur',
		statut: 'Statut',
		numerateur: 'Numérateur',
		denominateur: 'Dénominateur',
		source: 'Source',
		note: 'Remarque'
	} as Partial<Record<string, string>>
} as const;
