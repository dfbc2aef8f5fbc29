import { fieldLimit } from '../domain/strate.ts';
import { communeName } from './commune.ts';
import { formatCount } from './number.ts';
import { nbsp } from './space.ts';
import { fr } from './typography.ts';

/** Why the address of a sheet leads to no commune, or not to the one it names. */
export type CommuneProblem =
	| { kind: 'none' }
	| { kind: 'malformed'; code: string }
	| { kind: 'unknown'; code: string }
	/** An old code: the commune is part of another, which is shown. */
	| { kind: 'old'; code: string; name: string; currentCode: string };

/** A sentence and what to do about it. */
export function communeProblemWords(problem: CommuneProblem): { sentence: string; wayOut: string } {
	switch (problem.kind) {
		case 'none':
			return {
				sentence: 'Aucune commune n’est choisie.',
				wayOut: 'Cherchez-la par son nom, son code postal ou son code INSEE.'
			};
		case 'malformed':
			return {
				sentence: fr`« ${problem.code} » n’est pas un code INSEE de commune.`,
				wayOut: fr`Un code a cinq caractères : 01004, 2A004, 97105. Un tableur retire parfois le premier zéro.`
			};
		case 'unknown':
			return {
				sentence: fr`Aucune commune ne porte le code ${problem.code}.`,
				wayOut: 'Cherchez-la par son nom, ou depuis la page de son département.'
			};
		case 'old':
			return {
				sentence: fr`Le code ${problem.code} est ancien : la commune fait aujourd’hui partie de « ${problem.name} » (${problem.currentCode}).`,
				wayOut: `Voici la fiche de ${communeName(problem.name)}.`
			};
	}
}

/** Shown on the sheet of a commune of 10,000 inhabitants and more. */
export function outsideFieldSentence(): string {
	const limit = `${formatCount(fieldLimit)}${nbsp}habitants`;
	return fr`Cette commune a ${limit} ou plus : elle est hors du champ de ce tableau de bord, qui porte sur les communes de moins de ${limit}. Ses chiffres sont donnés pour repère.`;
}
