import { fewestRanked } from '../domain/rank-jump.ts';
import { formatCount } from './number.ts';
import { ordinal } from './ordinal.ts';
import { fr } from './typography.ts';

interface Ends {
	from: { rank: number };
	to: { rank: number };
}

/** « de la 2e à la 57e place ». */
export function fromPlaceTo({ from, to }: Ends): string {
	return `de la ${ordinal(from.rank, 'feminine')} à la ${ordinal(to.rank, 'feminine')} place`;
}

/** What both pages do before telling of a jump. */
export const jumpRule = fr`Chaque commune est classée parmi celles de sa taille dans son département, les mêmes aux deux périodes : il en faut ${formatCount(fewestRanked)} ayant des effectifs. Elle a changé de place quand elle a gagné ou perdu un quart du classement au moins, et que les places que le hasard lui laisse à chaque période (un test exact contre chacune des autres) n’ont rien en commun. Une petite commune, qui pourrait être presque partout, n’est donc jamais citée.`;
