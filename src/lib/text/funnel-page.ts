import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

/** Words of the funnel on the page of an indicator. */
export const funnelPageWords = {
	title: 'Ce que le hasard peut expliquer',
	noScript: fr`Ce graphique place chaque commune selon sa taille et sa valeur, avec les limites à l’intérieur desquelles un écart peut tenir au hasard. Il est dessiné dans le navigateur et demande JavaScript ; le fichier CSV donne les mêmes effectifs.`,
	notYet: fr`Ce graphique montre toutes les communes à la fois : il demande les valeurs de chacune.`,
	ask: 'Charger toutes les communes',
	asking: 'Chargement des valeurs de toutes les communes…',
	expected: 'ensemble',
	denominator: 'effectif',
	/** « Déclaration en ligne, en %, 2024 : 31 575 des 33 896 communes de moins de 10 000 habitants » */
	subtitle({ indicator, unit, period, n, size, scope }: FunnelSubtitle): string {
		return fr`${indicator}, ${unit}, ${period} : ${counted(n, 'commune')} avec des effectifs, sur ${formatCount(size)} (${scope})`;
	}
};

interface FunnelSubtitle {
	indicator: string;
	unit: string;
	period: string;
	/** Communes with counts, among `size`. */
	n: number;
	size: number;
	scope: string;
}
