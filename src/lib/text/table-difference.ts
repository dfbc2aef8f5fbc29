import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

/** What a table says of each line against all of them, and what ordering by the farthest does. */
export const tableDifferenceWords = {
	column: 'Écart avec l’ensemble',
	above: 'plus élevé',
	below: 'moins élevé',
	chance: 'peut tenir au hasard'
} as const;

/**
 * « Trier une liste exagère les écarts : … »: what an ordered table must be read with. `expected` is
 * the value of the whole, as text.
 */
export function tableDifferenceSentence({
	n,
	above,
	below,
	expected
}: {
	/** Communes with counts. */
	n: number;
	above: number;
	below: number;
	expected: string;
}): string {
	const beyond = fr`${formatCount(above)} sont plus élevées que l’ensemble (${expected}), ${formatCount(below)} moins élevées`;
	return fr`Trier exagère : les deux bouts d’une liste sont en partie là par chance, et leur écart sera souvent moindre l’année suivante. Avec une limite corrigée du nombre de communes regardées (${counted(n, 'commune')}), ${beyond} ; pour les autres, l’écart peut tenir au hasard.`;
}

/** The same where nothing was counted that would tell chance apart. */
export const uncountedTableSentence = fr`Trier exagère : les deux bouts d’une liste sont en partie là par chance. Sans effectifs publiés, la part du hasard n’est pas connue.`;

/** Beside both ends of a ranking whose lines are judged in the list below it. */
export const rankingEndsSentence = fr`Ne regarder que les deux bouts exagère les écarts. La liste complète juge chaque commune avec une limite corrigée du nombre de communes regardées.`;

/** Above a table that readers sort and whose lines are not judged one by one. */
export const sortedTableSentence = fr`Trier exagère : les deux bouts d’une colonne sont en partie là par chance, les plus petites communes d’abord. Aucune ligne n’est jugée dans ce tableau ; la page de l’indicateur le fait, avec une limite corrigée du nombre de communes regardées, et la fiche d’une commune pour elle seule.`;
