import Papa from 'papaparse';
import type { Observation } from '../domain/observation.ts';
import { compareText } from './observation-table.ts';

/** Text of `valeurs.csv`, by code then period; columns that no row fills are left out. */
export function valuesText(observations: readonly Observation[]): string {
	const hasCounts = observations.some(({ denominator }) => denominator !== null);
	const hasNotes = observations.some(({ note }) => note !== null);
	const header = ['code', 'periode', 'valeur', 'statut'];
	if (hasCounts) header.push('numerateur', 'denominateur');
	if (hasNotes) header.push('note');
	const sorted = [...observations].sort(
		(a, b) => compareText(a.code, b.code) || compareText(a.period, b.period)
	);
	const rows = sorted.map((row) => {
		const cells: (string | number | null)[] = [row.code, row.period, row.value, row.status];
		if (hasCounts) cells.push(row.numerator, row.denominator);
		if (hasNotes) cells.push(row.note);
		return cells;
	});
	return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}
