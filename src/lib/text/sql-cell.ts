import { nbsp } from './space.ts';

/** Made when a cell is written: the first thing of `Intl` is 30 ms of a page that shows none. */
let decimals: Intl.NumberFormat | undefined;

/** A cell of a reader's result; null is said in a word by the table, never shown as 0. */
export function formatCell(cell: string | number | boolean): string {
	if (typeof cell === 'number') {
		decimals ??= new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 });
		return decimals.format(cell).replace('-', '\u2212');
	}
	if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
	return cell;
}

export const resultWords = {
	absent: 'absent',
	empty: `Aucune ligne${nbsp}: rien ne répond à cette question.`,
	done: 'C’est fait.',
	previous: 'Page précédente',
	next: 'Page suivante'
};

/** « Lignes 101 à 200 sur 34 969 » */
export function pageSentence(first: number, last: number, rows: number): string {
	const [from, to, of] = [first, last, rows].map((n) => n.toLocaleString('fr-FR'));
	return `Lignes ${from} à ${to} sur ${of}`;
}
