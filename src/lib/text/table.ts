import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

/** Words of a table that can be sorted and filtered. */
export const tableWords = {
	filter: 'Filtrer par nom',
	sortHint: 'Les titres de colonne trient le tableau.'
};

/** Announced when a header button has sorted the rows. */
export function sortedSentence(column: string, direction: 'ascending' | 'descending'): string {
	return fr`Tableau trié par « ${column} », ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}.`;
}

/** « 12 lignes sur 333. » */
export function shownSentence(shown: number, total: number): string {
	if (shown === total) return `${counted(total, 'ligne')}.`;
	return `${counted(shown, 'ligne')} sur ${formatCount(total)}.`;
}
