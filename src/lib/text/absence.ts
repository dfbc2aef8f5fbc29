import type { CoverageCaution } from '../domain/coverage-caution.ts';
import { smallestGroup } from '../domain/group.ts';
import { isAbsence, type Absence, type Status } from '../domain/status.ts';
import { formatCount, formatDecimal } from './number.ts';
import { counted, listed, plural } from './plural.ts';
import { absenceMark, statusExplanation, statusLabel } from './status.ts';
import { fr } from './typography.ts';

/** Words around what is absent: its legend, its map, its table. */
export const absenceWords = {
	legend: 'Ce que disent les signes d’absence',
	zero: 'zéro',
	zeroExplanation: fr`Un vrai zéro : compté, et trouvé nul.`,
	onMaps: 'hachures sur une carte',
	onMapsExplanation: fr`Aucune valeur pour ce territoire : ce n’est ni zéro, ni la classe la plus basse.`,
	onPoints: 'croix sur une carte de points',
	onPointsExplanation: 'Une commune sans valeur, à sa place.',
	mapTitle: 'Où les communes ont une valeur',
	mapLegend: fr`Part des communes avec une valeur (en %)`,
	nobody: fr`aucune commune de moins de 10\u202f000 habitants`,
	tableTitle: 'Qui manque, pourquoi',
	notYet: fr`La carte de ce qui manque demande l’état de chaque commune.`,
	noScript: fr`La carte de ce qui manque est dessinée dans le navigateur et demande JavaScript. La couverture par période est plus bas ; le fichier CSV donne le statut de chaque valeur.`,
	size: 'Taille',
	byStrate: 'selon la taille de la commune',
	byDepartement: 'selon le département',
	communes: 'Communes',
	partial: fr`moins de la moitié : prudence`,
	present: 'Avec une valeur',
	share: 'Part'
} as const;

/** Under a figure of a commune that is not on it, and in its pictures: nobody must look for the mark. */
export function ownAbsenceSentence(name: string, absence: Absence): string {
	return fr`${name} n’a pas de valeur ici. ${statusExplanation(absence)}`;
}

/** What stands beside or in place of a number; nothing for a definitive one. */
export function statusMark(status: Status): string {
	if (isAbsence(status)) return absenceMark(status);
	switch (status) {
		case 'provisoire':
			return 'p';
		case 'estime':
			return 'e';
		case 'simule':
			return 'sim.';
		case 'definitif':
			return '';
	}
}

/** Why a group's figures are not shown, or must be read with care; `group` as « du groupe ». */
export function coverageCautionSentence(
	{ kind, n, size }: CoverageCaution,
	group = 'du groupe'
): string {
	if (size === 0) return fr`Aucune commune ${group} : il n’y a rien à décrire.`;
	const found = `${counted(n, 'commune')} ${group} sur ${formatCount(size)} ${plural(n, 'a', 'ont')} une valeur`;
	if (kind === 'refused')
		return fr`${found} : sous ${formatCount(smallestGroup)} valeurs, aucune statistique n’est donnée.`;
	return fr`${found}, soit moins de la moitié : celles qui manquent peuvent être différentes, et changer la médiane.`;
}

interface Missing {
	expected: number;
	present: number;
	secret: number;
	notCollected: number;
	notApplicable: number;
}

/** « Il manque 2 321 communes sur 33 896 (6,8 %) : non collecté (1 279) et secret statistique (142). » */
export function missingSentence({
	expected,
	present,
	secret,
	notCollected,
	notApplicable
}: Missing): string {
	const missing = expected - present;
	if (expected === 0) return 'Aucune commune n’est attendue.';
	if (missing === 0) return fr`Les ${counted(expected, 'commune')} ont une valeur.`;
	const reasons = (
		[
			['secret', secret],
			['non-collecte', notCollected],
			['non-concerne', notApplicable]
		] as const
	)
		.filter(([, count]) => count > 0)
		.sort(([, a], [, b]) => b - a)
		.map(([status, count]) => `${statusLabel(status)} (${formatCount(count)})`);
	const share = formatDecimal((100 * missing) / expected, 1);
	return fr`Il manque ${counted(missing, 'commune')} sur ${formatCount(expected)} (${share} %) : ${listed(reasons)}.`;
}
