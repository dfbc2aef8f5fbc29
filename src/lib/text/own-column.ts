import { isPeriod } from '../domain/period.ts';
import type { KeptColumn } from '../domain/kept-column.ts';
import { formatPeriod, inPeriod } from './period.ts';
import { fr } from './typography.ts';

type Named = Pick<KeptColumn, 'label' | 'period' | 'file'>;

/** Words of the reader's own column in the explorer. */
export const ownColumnWords = {
	group: 'Mon fichier',
	change: 'Changer de fichier ou de colonne',
	from: (file: string) => fr`Votre fichier « ${file} », gardé dans ce navigateur seulement.`,
	absent: 'aucun nombre dans le fichier du lecteur',
	absentOfMine: 'aucun nombre dans votre fichier'
} as const;

/** « Ma donnée : Abonnés 2024 », the heading of a column. */
export function ownColumnLabel({ label, period }: Named): string {
	return fr`Ma donnée : ${label}` + (period === null ? '' : ` ${formatPeriod(period)}`);
}

/** « Ma donnée « Abonnés » en 2024 », before a condition. */
export function ownConditionLabel({ label, period }: Named): string {
	const name = fr`Ma donnée « ${label} »`;
	if (period === null) return name;
	return `${name} ${isPeriod(period) ? inPeriod(period) : `(${period})`}`;
}

/** What a downloaded table says of a column that the site did not publish. */
export function ownDataSentence(own: Named, column: string): string {
	return fr`La colonne « ${column} » (${ownColumnLabel(own)}) vient du fichier « ${own.file} » de la personne qui a téléchargé ce tableau, et non de ce site : la source, la licence et la citation données ici ne la couvrent pas, et la requête ne la retrouve que dans le navigateur qui garde ce fichier.`;
}
