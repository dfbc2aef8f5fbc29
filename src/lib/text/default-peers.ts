import type { PeerKind } from '../domain/selection.ts';
import { fieldLimit, isInField } from '../domain/strate.ts';
import { communeName } from './commune.ts';
import { ofDepartement, theDepartement } from './departement.ts';
import { formatCount } from './number.ts';
import { toPeerGroup, type PeerPlace } from './peers.ts';
import { counted } from './plural.ts';
import { ofStrate } from './strate.ts';
import { fr } from './typography.ts';

/** The default group, and the narrower ones that were too small; the commune counts in none. */
export interface DefaultPeersFacts {
	kind: PeerKind;
	size: number;
	populations: { from: number; to: number } | null;
	/** Communes of the same strate in the departement, and all those of the field there. */
	ofStrate: number;
	ofDepartement: number;
	/** The group has as many communes as a default group should. */
	isEnough: boolean;
}

const ofField = fr`de moins de ${formatCount(fieldLimit)} habitants`;

/**
 * Why the default group is not the strate of the departement: « À part Quetigny, la Côte-d’Or compte
 * 4 communes de 7 500 à 9 999 habitants : trop peu pour comparer. La fiche compare donc … ». When no
 * group is large enough, that is said too. Null when there is nothing to explain.
 */
export function defaultPeersSentence(
	name: string,
	place: PeerPlace,
	facts: DefaultPeersFacts
): string | null {
	const { kind, size, isEnough } = facts;
	if (!isInField(place.strate) || size === 0) return null;
	if (isEnough && kind === 'departement-strate') return null;
	const few =
		isEnough && kind === 'departement-nearest'
			? fewWords(place, facts.ofStrate, ofStrate(place.strate))
			: fewWords(place, facts.ofDepartement, ofField);
	const lead = isEnough ? 'La' : 'Faute d’un plus grand groupe, la';
	return fr`À part ${communeName(name)}, ${few}. ${lead} fiche compare ${isEnough ? 'donc' : 'tout de même'} ${groupWords(place, facts)}.`;
}

/** « la Côte-d’Or compte 4 communes de … : trop peu pour comparer ». */
function fewWords(place: PeerPlace, n: number, communes: string): string {
	const departement = theDepartement(place.departement);
	const counts = departement.startsWith('les ') ? 'comptent' : 'compte';
	if (n === 0) return `${departement} ne ${counts} aucune commune ${communes}`;
	const few = n === 1 ? `ne ${counts} qu’une commune` : `${counts} ${counted(n, 'commune')}`;
	return `${departement} ${few} ${communes} : trop peu pour comparer`;
}

function groupWords(place: PeerPlace, facts: DefaultPeersFacts): string {
	const { kind, size, populations } = facts;
	if (kind !== 'departement-nearest') return toPeerGroup(kind, size, place);
	if (size === facts.ofDepartement) {
		const others =
			size === 1
				? 'à la seule autre commune'
				: `aux ${counted(size, 'autre commune', 'autres communes')}`;
		return `${others} ${ofField} ${ofDepartement(place.departement)}`;
	}
	const range = populations
		? `, de ${formatCount(populations.from)} à ${formatCount(populations.to)} habitants`
		: '';
	return toPeerGroup(kind, size, place) + range;
}
