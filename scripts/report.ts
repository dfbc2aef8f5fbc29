import { formatProblem, type Problem } from '../src/lib/domain/problem.ts';
import type { BuildResult, ReadingReport } from './compile/build.ts';

/** `data/officiel/population : 174 745 lignes lues, 174 745 écrites…` */
export function readingLine(reading: ReadingReport): string {
	const { path, rowsRead, rowsWritten, rowsRejected, problems, carryOver, encoding } = reading;
	const parts = [`${number(rowsRead)} lues`, `${number(rowsWritten)} écrites`];
	if (carryOver.oldRows > 0) {
		const { oldRows, carriedInto } = carryOver;
		parts.push(`${number(oldRows)} d’anciennes communes, reportées sur ${number(carriedInto)}`);
	}
	if (carryOver.lost.length > 0) parts.push(`${number(carryOver.lost.length)} non recalculables`);
	if (carryOver.leftOut > 0) {
		parts.push(`${number(carryOver.leftOut)} d’arrondissements, déjà dans leur commune`);
	}
	if (rowsRejected > 0) parts.push(`${number(rowsRejected)} rejetées`);
	if (problems.length > 0) parts.push(`${number(problems.length)} problèmes`);
	if (encoding === 'windows-1252') parts.push('lu en Windows-1252');
	if (reading.ignoredColumns.length > 0) {
		parts.push(`colonnes ignorées : ${reading.ignoredColumns.join(', ')}`);
	}
	return `${path} : ${parts.join(', ')}`;
}

/** Values that could not be brought to the present communes, by reason. */
export function lostLines({ path, carryOver }: ReadingReport): string[] {
	const reasons = new Map<string, string[]>();
	for (const { code, period, reason } of carryOver.lost) {
		reasons.set(reason, [...(reasons.get(reason) ?? []), `${code} (${period})`]);
	}
	return [...reasons].map(
		([reason, places]) =>
			`${path} : laissées sans valeur, ${reason} : ${places.slice(0, 5).join(', ')}${places.length > 5 ? ` et ${number(places.length - 5)} autres` : ''}`
	);
}

export function problemLines(problems: readonly Problem[]): string[] {
	return problems.map(formatProblem);
}

/** Last lines: totals, time and memory, then what became of `static/data`. */
export function summaryLines(
	{ readings, problems, published }: BuildResult,
	{ seconds, peakMegabytes, isCheck }: { seconds: number; peakMegabytes: number; isCheck: boolean }
): string[] {
	const total = (pick: (reading: ReadingReport) => number) =>
		number(readings.reduce((sum, reading) => sum + pick(reading), 0));
	const lines = [
		`${number(readings.length)} indicateurs, ${total(({ rowsRead }) => rowsRead)} lignes lues, ${total(({ rowsWritten }) => rowsWritten)} écrites, ${total(({ carryOver }) => carryOver.oldRows)} d’anciennes communes, ${total(({ rowsRejected }) => rowsRejected)} rejetées`
	];
	if (published !== null) {
		const megabytes = number(Math.round(published.bytes / 1e6));
		lines.push(
			`${number(published.files)} fichiers, ${megabytes} Mo, version ${published.version}`
		);
	}
	lines.push(`${seconds.toFixed(1).replace('.', ',')} s, ${number(peakMegabytes)} Mo au plus`);
	if (problems.length > 0) {
		const count = `${number(problems.length)} problème${problems.length > 1 ? 's' : ''}`;
		lines.push(isCheck ? count : `${count} : rien n’a été écrit, static/data est inchangé`);
	}
	return lines;
}

function number(value: number): string {
	return value.toLocaleString('fr-FR');
}
