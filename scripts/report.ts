import { formatProblem, type Problem } from '../src/lib/domain/problem.ts';
import type { ContourCount } from './compile/contours.ts';
import type { BuildResult } from './compile/build.ts';
import type { ReadingReport } from './compile/reading-report.ts';

/** `data/officiel/population : 174 845 lignes lues, 174 845 écrites…` */
export function readingLine(reading: ReadingReport): string {
	const { path, rowsRead, rowsWritten, rowsRejected, problems, carryOver, encoding } = reading;
	const { oldRows, carriedInto, leftOut, lost } = carryOver;
	const parts = [counted(rowsRead, 'ligne lue', 'lignes lues'), counted(rowsWritten, 'écrite')];
	if (oldRows > 0) {
		const into = carriedInto > 0 ? `, reportées sur ${number(carriedInto)}` : '';
		parts.push(`${number(oldRows)} d’anciennes communes${into}`);
	}
	if (lost.length > 0) parts.push(counted(lost.length, 'non recalculable'));
	if (leftOut > 0) parts.push(`${number(leftOut)} d’arrondissements, déjà dans leur commune`);
	if (rowsRejected > 0) parts.push(counted(rowsRejected, 'rejetée'));
	if (problems.length > 0) parts.push(counted(problems.length, 'problème'));
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

/** Outlines found, those of no present commune, communes that stay points; with their codes. */
export function contourLines(count: ContourCount | null): string[] {
	if (count === null) return [];
	const { cog, departements, matched, unmatched, without } = count;
	const parts = [
		`${counted(matched, 'contour')} de commune`,
		`dans ${counted(departements, 'département')}`,
		`${number(unmatched.length)} hors du COG ${cog}${examples(unmatched)}`,
		`${counted(without.length, 'commune')} sans contour, qui ${without.length < 2 ? 'reste un point' : 'restent des points'}${examples(without)}`
	];
	return [`data/officiel/contours : ${parts.join(', ')}`];
}

function examples(codes: readonly string[]): string {
	if (codes.length === 0) return '';
	const others = codes.length > 5 ? ` et ${number(codes.length - 5)} autres` : '';
	return ` (${codes.slice(0, 5).join(', ')}${others})`;
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
		readings.reduce((sum, reading) => sum + pick(reading), 0);
	const lines = [
		[
			counted(readings.length, 'indicateur'),
			counted(
				total(({ rowsRead }) => rowsRead),
				'ligne lue',
				'lignes lues'
			),
			counted(
				total(({ rowsWritten }) => rowsWritten),
				'écrite'
			),
			`${number(total(({ carryOver }) => carryOver.oldRows))} d’anciennes communes`,
			counted(
				total(({ rowsRejected }) => rowsRejected),
				'rejetée'
			)
		].join(', ')
	];
	if (published !== null) {
		const megabytes = number(Math.round(published.bytes / 1e6));
		lines.push(
			`${number(published.files)} fichiers, ${megabytes} Mo, version ${published.version}`
		);
	}
	lines.push(`${seconds.toFixed(1).replace('.', ',')} s, ${number(peakMegabytes)} Mo au plus`);
	if (problems.length > 0) {
		const count = counted(problems.length, 'problème');
		lines.push(isCheck ? count : `${count} : rien n’a été écrit, static/data est inchangé`);
	}
	return lines;
}

/** French plural: from two on. */
function counted(count: number, one: string, many = `${one}s`): string {
	return `${number(count)} ${count < 2 ? one : many}`;
}

function number(value: number): string {
	return value.toLocaleString('fr-FR');
}
