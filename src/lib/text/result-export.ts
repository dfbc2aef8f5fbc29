import { listed } from './plural.ts';
import { fr } from './typography.ts';

/** What the file of a reader's result says of itself. */
export const resultExportWords = {
	title: 'Résultat d’une requête SQL',
	cut: fr`Résultat coupé à la limite de lignes : la requête en donne davantage.`,
	source: (indicators: readonly string[]) =>
		indicators.length === 0
			? 'Tables des territoires et des indicateurs publiés'
			: fr`Indicateurs lus : ${listed(indicators)}`,
	producer: 'Calcul d’un lecteur sur les données publiées',
	licence: fr`Celle de chaque indicateur, sur la page Données`,
	ownData: fr`La requête lit un fichier de la personne qui a téléchargé ce tableau : ce qui en vient n’est pas publié par ce site, et sa source, sa licence et sa citation ne le couvrent pas.`,
	yes: 'oui',
	no: 'non',
	download: 'Télécharger le résultat',
	failed: fr`Le fichier n’a pas pu être écrit. Réessayez, ou choisissez un autre format.`
};
