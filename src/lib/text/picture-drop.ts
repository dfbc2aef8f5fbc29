import { fr } from './typography.ts';

/** What is said when a picture is brought back to the site. */
export const dropWords = {
	hint: fr`Déposez l’image : sa vue va s’ouvrir.`,
	title: 'Rouvrir la vue d’une image',
	explanation: fr`Un PNG ou un SVG enregistré depuis ce site porte l’adresse de la vue qu’il montre. Déposez-le sur n’importe quelle page, ou choisissez-le ici : la vue s’ouvre, avec ses choix. Le fichier ne quitte pas votre ordinateur.`,
	choose: 'Choisir une image…',
	reading: 'Lecture de l’image…',
	notOurs: fr`Ce fichier ne porte pas l’adresse d’une vue : ce n’est pas une image de ce site, ou un autre programme a retiré ses métadonnées.`,
	elsewhere: fr`Cette image vient d’un autre site : elle n’est pas suivie.`,
	opened: (title: string) => fr`Vue rouverte : ${title}.`,
	otherVersion: (version: string) =>
		fr`L’image montrait les données de la version ${version} ; le site en publie une autre, et les chiffres peuvent avoir changé.`,
	close: 'Fermer'
} as const;
