import { advice } from './advice.ts';
import type { Revision } from './compare-indicator.ts';
import type { Move } from './compare-rows.ts';

const shown = (count: number) => count.toLocaleString('fr-FR', { maximumFractionDigits: 6 });
const agreed = (count: number, word: string) => (count < 2 ? word : `${word}s`);
const rowsOf = (count: number, word: string) => `${shown(count)} ${agreed(count, word)}`;
const mostListed = 10;

/** What changed in an indicator, in French; the last line says what to do. */
export function changeLines(
	revision: Revision,
	nameOf: (code: string) => string,
	maxDrop: number
): string[] {
	const { rows, drop, revisions, evolutions, jumps } = revision;
	const lines = [
		`  ${shown(rows.before)} → ${shown(rows.after)} ${agreed(rows.after, 'ligne')} : ${[
			rowsOf(rows.added, 'ajoutée'),
			rowsOf(rows.removed, 'supprimée'),
			rowsOf(rows.changed.length, 'modifiée'),
			rowsOf(rows.emptied, 'vidée'),
			rowsOf(rows.filled, 'remplie')
		].join(', ')}`
	];
	if (rows.periodsAdded.length > 0)
		lines.push(`  Périodes ajoutées : ${rows.periodsAdded.join(', ')}`);
	if (rows.periodsRemoved.length > 0) {
		lines.push(`  Périodes supprimées : ${rows.periodsRemoved.join(', ')}`);
	}
	const moved = (title: string, moves: readonly Move[]) => {
		if (moves.length === 0) return;
		lines.push(`  ${title} (${shown(moves.length)}) :`);
		for (const { code, period, from, to } of moves.slice(0, mostListed)) {
			lines.push(`    ${nameOf(code)}, ${period} : ${shown(from)} → ${shown(to)}`);
		}
	};
	moved('Révisions hors norme', revisions);
	if (revisions.length === 0) moved('Plus fortes révisions', rows.changed.slice(0, 3));
	moved('Évolutions hors norme à la nouvelle période', evolutions);
	if (jumps.length > 0) {
		lines.push(`  Sauts de plus d’un quart du classement (${shown(jumps.length)}) :`);
		for (const { code, from, to, among } of jumps.slice(0, mostListed)) {
			lines.push(
				`    ${nameOf(code)} : ${place(from)} sur ${shown(among[0])} → ${place(to)} sur ${shown(among[1])}`
			);
		}
	}
	lines.push(`  À faire : ${advice(revision, drop > maxDrop)}`);
	return lines;
}

function place(rank: number): string {
	return rank === 1 ? '1er' : `${shown(rank)}e`;
}
