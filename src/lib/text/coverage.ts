import type { Period } from '../domain/period.ts';
import type { Maille } from '../domain/territory.ts';
import { formatCount } from './number.ts';
import { inPeriod } from './period.ts';
import { counted, listed, plural } from './plural.ts';
import { statusLabel } from './status.ts';
import { fr } from './typography.ts';

interface Coverage {
	period: Period;
	present: number;
	expected: number;
	secret: number;
	notCollected: number;
	notApplicable: number;
}

const nouns: Record<Maille, [string, string]> = {
	commune: [
		'commune de moins de 10\u202f000 habitants',
		'communes de moins de 10\u202f000 habitants'
	],
	departement: ['département', 'départements'],
	region: ['région', 'régions'],
	france: ['valeur nationale', 'valeurs nationales'],
	modalite: ['catégorie', 'catégories']
};

/** What a period should hold, in the plural. */
export function expectedNoun(maille: Maille): string {
	return nouns[maille][1];
}

/** Not collected, the rows that the producer left out altogether included. */
export function uncollected(coverage: Coverage): number {
	const { present, expected, secret, notApplicable } = coverage;
	return Math.max(expected - present - secret - notApplicable, coverage.notCollected);
}

/**
 * « En 2025, 31 593 sur 33 896 communes … ont une valeur ; absences : secret statistique (153), non
 * collecté (2 075) et non concerné (75). »
 */
export function coverageSentence(coverage: Coverage, maille: Maille): string {
	const { present, expected, secret, notApplicable, period } = coverage;
	const [one, many] = nouns[maille];
	const when = inPeriod(period);
	const start = `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${formatCount(present)} sur ${counted(expected, one, many)} ${plural(present, 'a', 'ont')} une valeur`;
	const reasons = (
		[
			['secret', secret],
			['non-collecte', uncollected(coverage)],
			['non-concerne', notApplicable]
		] as const
	).flatMap(([status, n]) => (n > 0 ? [`${statusLabel(status)} (${formatCount(n)})`] : []));
	return reasons.length === 0 ? fr`${start}.` : fr`${start} ; absences : ${listed(reasons)}.`;
}
