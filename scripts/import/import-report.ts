import { formatProblem } from '../../src/lib/domain/problem.ts';
import type { ImportResult } from './import-file.ts';
import type { Refusal } from './import-observations.ts';

const shown = (count: number) => count.toLocaleString('fr-FR');
const mostListed = 8;

/** What an import tells: what matched, what was brought over, what was not recognised, what is left to do. */
export function importLines(result: ImportResult, communes: number): string[] {
	const { imported, rows, carryOver, delimiter, encoding } = result;
	const { observations, refused, current, former, mended, absences, capped } = imported;
	const lines = [
		`${shown(rows)} lignes lues (${encoding}, séparateur « ${delimiter === '\t' ? 'tabulation' : delimiter} ») : ${shown(observations.length)} reprises, ${shown(refused.length)} écartées`,
		`  ${shown(current)} sous un code actuel`
	];
	if (former > 0) {
		lines.push(
			`  ${shown(former)} sous un ancien code, ramenées à ${shown(carryOver.carriedInto)} lignes de communes actuelles`
		);
	}
	if (carryOver.lost.length > 0) {
		lines.push(`  ${shown(carryOver.lost.length)} communes fusionnées sans valeur :`);
		for (const { code, period, reason } of carryOver.lost.slice(0, mostListed)) {
			lines.push(`    ${code}, ${period} : ${reason}`);
		}
	}
	if (mended > 0) lines.push(`  ${shown(mended)} codes rétablis (zéro de tête, minuscules)`);
	if (absences > 0) lines.push(`  ${shown(absences)} lignes sans valeur (secret ou vide)`);
	if (capped > 0) lines.push(`  ${shown(capped)} valeurs ramenées à 100 %, avec une note`);
	lines.push(...refusalLines(refused));
	lines.push(
		`  ${shown(result.covered)} territoires ont une valeur (communes actuelles : ${shown(communes)})`
	);
	if (result.keptRows > 0)
		lines.push(`  ${shown(result.keptRows)} lignes d’autres périodes gardées`);
	for (const problem of result.problems.slice(0, mostListed)) {
		lines.push(`  à corriger : ${formatProblem(problem)}`);
	}
	lines.push(`→ ${result.folder}`, ...definitionLines(result));
	return lines;
}

function refusalLines(refused: readonly Refusal[]): string[] {
	const groups = new Map<string, Refusal[]>();
	for (const refusal of refused) {
		const kind = refusal.reason.replace(/«.*»|\d+/g, '…');
		groups.set(kind, [...(groups.get(kind) ?? []), refusal]);
	}
	return [...groups.values()].flatMap((group) => [
		`  ${shown(group.length)} écartées, par exemple :`,
		...group
			.slice(0, mostListed)
			.map(({ line, code, reason }) => `    ligne ${line}, « ${code} » : ${reason}`)
	]);
}

function definitionLines({ isDefinitionKept, toComplete }: ImportResult): string[] {
	const done = isDefinitionKept ? 'Définition déjà là : gardée telle quelle.' : null;
	if (toComplete.length === 0) return done === null ? [] : [done];
	return [
		...(done === null ? [] : [done]),
		`À faire : compléter indicateur.json (${[...new Set(toComplete)].join(', ')}), vérifier thème et sens, puis npm run data:check. La construction refuse la définition tant que l’adresse de la source manque.`
	];
}
