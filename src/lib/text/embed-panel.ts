import { formatDate } from './period.ts';
import { fr } from './typography.ts';

/** Words of the panel « Intégrer » under a figure. */
export const embedPanelWords = {
	intro: fr`Un cadre à coller dans un article ou une page : la figure y garde son titre, sa source, sa date et sa marque « simulé » s’il y a lieu. Rien n’y vient d’un autre site, et rien n’y suit les lecteurs.`,
	theme: 'Couleurs',
	themes: {
		auto: 'Celles du lecteur',
		clair: 'Claires',
		sombre: 'Sombres'
	},
	parts: 'Autour du dessin',
	title: 'Le titre',
	titleHint: fr`Sans lui, l’unité, l’année et la source restent.`,
	commands: fr`Tableau, données, citation, lien`,
	commandsHint: fr`Sans eux, le tableau reste : il remplace le dessin pour qui ne le voit pas.`,
	data: 'Données',
	live: 'Toujours les plus récentes',
	frozen: (date: string) => fr`Celles d’aujourd’hui, du ${formatDate(date)}`,
	frozenHint: fr`Le site ne publie qu’une édition : après la suivante, la figure montre les nouveaux chiffres et dit qu’ils ont changé. Pour un chiffre qui ne bouge plus, prenez l’image.`,
	wide: fr`Ce groupe couvre toute la France : chaque lecteur de l’article en téléchargerait plus d’un mégaoctet. Un groupe du département ou de l’intercommunalité est bien plus léger.`,
	preview: 'Aperçu',
	previewTitle: (title: string) => fr`Aperçu : ${title}`,
	code: 'Code à coller',
	copyCode: 'Copier le code',
	codeHint: fr`Le script donne au cadre la hauteur de la figure ; une fois par page suffit. Sans lui, le cadre garde la hauteur écrite et défile.`
} as const;
