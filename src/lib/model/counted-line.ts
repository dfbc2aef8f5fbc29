import type { CountedLine } from '../domain/commune-headline.ts';
import type { SheetRow } from './sheet-row.ts';

/** A line of a sheet as its sentences see it. */
export type HeadlineLine = Pick<SheetRow, 'indicator' | 'own' | 'comparison'>;

/** As a sentence counts it. */
export function countedLine({ indicator }: Pick<HeadlineLine, 'indicator'>): CountedLine {
	const { id, latest, unit, direction } = indicator;
	return { indicator: id, period: latest, unit, direction };
}
