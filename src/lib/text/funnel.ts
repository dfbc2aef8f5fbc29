import { takesPlural, formatCount } from './number.ts';
import { counted, plural } from './plural.ts';
import { fr } from './typography.ts';

/** Words of the funnel plot: « entonnoir » in print, explained wherever it is used. */
export const funnelWords = {
	title: fr`L’entonnoir : ce qui peut tenir au hasard, et ce qui n’y tient pas`,
	howTo: 'Comment lire ce graphique',
	expected: 'valeur d’ensemble',
	commune: 'une commune',
	farther: fr`hors des limites : plus le point ressort, plus il en est loin`,
	mine: 'ma commune',
	peers: 'les communes comparées',
	limit95: fr`limites à 95 %`,
	limit998: fr`limites à 99,8 %`,
	logarithmic: 'une même distance multiplie la taille',
	explore: 'Parcourir les communes marquées avec les flèches',
	frame: 'Lister les communes d’une partie du graphique',
	frameHint: fr`À la souris, tirez un cadre sur le graphique ; au clavier, réglez ses quatre bords ci-dessous.`,
	from: 'De',
	to: 'À',
	value: 'Valeur',
	clear: 'Effacer le cadre',
	loading: 'Les autres communes s’affichent dès que leurs données sont là.',
	side: 'Côté',
	limit: 'Limite dépassée',
	above: 'au-dessus',
	below: 'en dessous',
	byChance: 'Attendues par hasard, des deux côtés',
	countsCaption: 'Communes hors de l’entonnoir',
	extremesCaption: 'Les communes les plus éloignées de l’entonnoir'
} as const;

/** Where a commune is: −2 and −1 under the limits at 99.8 and 95 %, 1 and 2 above them, 0 inside. */
type Side = -2 | -1 | 0 | 1 | 2;

const sides: Record<Side, string> = {
	'-2': fr`nettement sous l’entonnoir (99,8 %)`,
	'-1': fr`sous l’entonnoir (95 %)`,
	0: 'dans l’entonnoir',
	1: fr`au-dessus de l’entonnoir (95 %)`,
	2: fr`nettement au-dessus de l’entonnoir (99,8 %)`
};

export function funnelSideWord(side: Side): string {
	return sides[side];
}

/** « Lourmais : 62,4 % · 115 sur 376 foyers fiscaux · dans l’entonnoir » */
export function funnelReadout(
	commune: { name: string; value: string; numerator: number; denominator: number; side: Side },
	denominatorLabel: string
): string {
	const { name, value, numerator, denominator, side } = commune;
	const counts = `${formatCount(numerator)} sur ${formatCount(denominator)} ${denominatorLabel}`;
	return fr`${name} : ${value} · ${counts} · ${sides[side]}`;
}

/** « 95 % », « 99,8 % », or « corrigée »: the one that holds for the whole table. */
export function funnelLimitWord(limit: 95 | 99.8 | 'corrected'): string {
	if (limit === 'corrected') return 'corrigée';
	return limit === 95 ? fr`95 %` : fr`99,8 %`;
}

/** What the table of the farthest communes must be read with. */
export function extremesSentence({
	shown,
	outside,
	n,
	corrected
}: Record<'shown' | 'outside' | 'n' | 'corrected', number>): string {
	if (outside === 0) return fr`Aucune des ${counted(n, 'commune')} n’est hors de l’entonnoir.`;
	const rest = outside - shown;
	const list =
		rest > 0
			? fr`Les ${formatCount(shown)} plus éloignées sont dans le tableau ; ${counted(rest, 'autre')} ${plural(rest, 'est', 'sont')} aussi hors de l’entonnoir.`
			: fr`${counted(outside, 'commune')} ${plural(outside, 'est', 'sont')} hors de l’entonnoir.`;
	const warning = fr`Choisir les plus éloignées parmi ${formatCount(n)} exagère : le hasard y met toujours quelques communes, et leur écart sera souvent moindre l’année suivante. Avec une limite corrigée du nombre de communes regardées, il en reste ${formatCount(corrected)}.`;
	return `${list} ${warning}`;
}

/** « 37 communes dans le cadre », « aucune commune dans le cadre ». */
export function frameSentence(count: number, shown: number): string {
	if (count === 0) return 'Aucune commune dans le cadre.';
	const start = `${counted(count, 'commune')} dans le cadre`;
	return count > shown
		? fr`${start} ; les ${formatCount(shown)} plus élevées sont listées.`
		: `${start}.`;
}

/** Peers in the legend; a group of thousands would cover what it stands in. */
export function peersLegend(count: number, most: number): string {
	if (count <= most) return `${funnelWords.peers} (${formatCount(count)})`;
	return fr`${funnelWords.peers} (${formatCount(count)}) : trop nombreuses pour être cerclées`;
}

/** Communes drawn on the edge because their value would flatten all the others. */
export function beyondSentence(count: number): string | null {
	if (count === 0) return null;
	return fr`${counted(count, 'commune')} de valeur extrême ${takesPlural(count) ? 'sont dessinées' : 'est dessinée'} au bord du graphique.`;
}
