import { namedLimit } from '../domain/selection.ts';
import { communeName } from './commune.ts';
import { formatCount } from './number.ts';
import { fr } from './typography.ts';

/** Words of the list of hand-picked communes. */
export const namedWords = {
	legend: 'Communes choisies',
	add: 'Ajouter une commune',
	full: fr`Dix communes au plus : retirez-en une pour en ajouter une autre.`
};

export function removeLabel(name: string): string {
	return `Retirer ${communeName(name)}`;
}

/** Announced after each change: « Eu ajoutée, 3 sur 10. » */
export function addedSentence(name: string, count: number): string {
	return `${communeName(name)} ajoutée, ${places(count)}`;
}

export function removedSentence(name: string, count: number): string {
	return `${communeName(name)} retirée, ${places(count)}`;
}

function places(count: number): string {
	return `${formatCount(count)} sur ${formatCount(namedLimit)}.`;
}
