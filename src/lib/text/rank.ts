import { formatCount } from './number.ts';
import { ordinal } from './ordinal.ts';
import { counted, plural } from './plural.ts';
import { nbsp, thinSpace } from './space.ts';
import { fr } from './typography.ts';

/** « 12e sur 87 », « 1re ex æquo sur 87 »: the commune's place, communes being feminine. */
export function rankLabel({ rank, n, tied }: { rank: number; n: number; tied: number }): string {
	const place = ordinal(rank, 'feminine') + (tied > 1 ? ` ex${nbsp}æquo` : '');
	return `${place} sur ${formatCount(n)}`;
}

/** « entre la 12e et la 31e place sur 87 », « rang non départageable » when no rank is worth showing. */
export function rankRange(set: {
	best: number;
	worst: number;
	n: number;
	isTelling: boolean;
}): string {
	if (!set.isTelling) return 'rang non départageable';
	if (set.best === set.worst)
		return `${ordinal(set.best, 'feminine')} place sur ${formatCount(set.n)}`;
	const best = ordinal(set.best, 'feminine');
	return `entre la ${best} et la ${ordinal(set.worst, 'feminine')} place sur ${formatCount(set.n)}`;
}

/** « 11 communes nettement au-dessus, 56 nettement au-dessous, les autres non départageables ». */
export function rankSetSentence({ above, below }: { above: number; below: number }): string {
	const first = `${counted(above, 'commune')} nettement au-dessus`;
	return `${first}, ${formatCount(below)} nettement au-dessous, les autres non départageables.`;
}

/** What the model may say of a rank. */
type RankStatement =
	| {
			kind: 'telling' | 'not-telling';
			best: number;
			worst: number;
			above: number;
			below: number;
			n: number;
	  }
	| { kind: 'no-counts' };

/**
 * « Entre la 12e et la 31e place sur 87, … », or why no rank is given. Places start from the best
 * value; `direction` says which end that is.
 */
export function rankStatementSentence(
	statement: RankStatement,
	direction: 'higher' | 'lower' | 'none'
): string {
	switch (statement.kind) {
		case 'no-counts':
			return 'Sans effectifs entiers pour la commune et pour cinq autres, aucun rang n’est donné.';
		case 'not-telling':
			return fr`Un rang n’apprendrait rien : l’intervalle couvre plus de la moitié du groupe. ${rankSetSentence(statement)}`;
		case 'telling': {
			const range = rankRange({ ...statement, isTelling: true });
			const start = direction === 'lower' ? ', la 1re ayant la valeur la plus basse' : '';
			const words = range.charAt(0).toUpperCase() + range.slice(1);
			return fr`${words}${start} : ${rankSetSentence(statement)}`;
		}
	}
}

/** Legend of the band that draws the places on a ranking. */
export const rankBandWords = {
	label: fr`Places possibles (95 %)`,
	note: fr`La bande couvre les communes qu’aucun test ne départage de la vôtre : l’ordre y est celui du hasard.`
};

/** « Fait mieux que 72 % du groupe » would judge: this only says how many are lower. */
export function percentileSentence(percentile: number, n: number): string {
	const share = `${formatCount(Math.round(percentile))}${thinSpace}%`;
	return `Valeur plus élevée que celle de ${share} des ${counted(n, 'autre commune', 'autres communes')}.`;
}

const places = {
	'lowest-quarter': 'dans le quart le moins élevé du groupe',
	'middle-half': 'dans la moitié centrale du groupe',
	'highest-quarter': 'dans le quart le plus élevé du groupe'
} as const;

/** Where a value without counts stands: a place, not a verdict. */
export function positionLabel(place: keyof typeof places): string {
	return places[place];
}

/** « 85 communes sur 87 ont une valeur »: what a comparison covers. */
export function coverageSentence(n: number, size: number): string {
	const verb = plural(n, 'a', 'ont');
	return `${counted(n, 'commune')} sur ${formatCount(size)} ${verb} une valeur.`;
}
