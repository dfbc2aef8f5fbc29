import type { PeerKind } from '../domain/selection.ts';
import { fieldLimit, outsideField, type StrateId } from '../domain/strate.ts';
import { inDepartement, ofDepartement } from './departement.ts';
import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { inRegion, ofRegion } from './region.ts';
import { nbsp } from './space.ts';
import { ofStrate } from './strate.ts';
import { fr } from './typography.ts';

/** Where the commune stands: what its groups are named after. */
export interface PeerPlace {
	/** Code of the departement. */
	departement: string;
	/** Code of the région. */
	region: string;
	/** Name of the EPCI; null when in none. */
	epci: string | null;
	/** Null when the population is unknown. */
	strate: StrateId | null;
}

/** The group in a sentence: « les 87 communes de 500 à 999 habitants d’Ille-et-Vilaine ». */
export function peerGroup(kind: PeerKind, n: number | null, place: PeerPlace): string {
	if (n === 1) return `la commune ${complement(kind, place, n)}`;
	// An empty group has no count to show: the words say which group it would be.
	const communes = n === null || n === 0 ? 'communes' : counted(n, 'commune');
	return `les ${communes} ${complement(kind, place, n)}`;
}

/** The same as a complement: « des 87 communes … », « de la commune … ». */
export function ofPeerGroup(kind: PeerKind, n: number | null, place: PeerPlace): string {
	const group = peerGroup(kind, n, place);
	return group.startsWith('les ') ? `des ${group.slice(4)}` : `de ${group}`;
}

/** « aux 87 communes … », « à la commune … »: whom a commune is compared to. */
export function toPeerGroup(kind: PeerKind, n: number | null, place: PeerPlace): string {
	const group = peerGroup(kind, n, place);
	return group.startsWith('les ') ? `aux ${group.slice(4)}` : `à ${group}`;
}

/** Name of the choice in a picker; the group in full is under it. */
export function peerLabel(kind: PeerKind, place: PeerPlace): string {
	switch (kind) {
		case 'departement-strate':
			return `Même taille, ${inDepartement(place.departement)}`;
		case 'departement-nearest':
			return `Les plus proches en population, ${inDepartement(place.departement)}`;
		case 'departement':
			return `Communes ${ofDepartement(place.departement)}`;
		case 'epci':
			return place.epci === null ? 'Même intercommunalité' : fr`Intercommunalité : ${place.epci}`;
		case 'region-strate':
			return `Même taille, ${inRegion(place.region)}`;
		case 'region':
			return `Communes ${ofRegion(place.region)}`;
		case 'strate':
			return 'Même taille, toute la France';
		case 'similar':
			return 'Communes semblables';
		case 'all':
			return 'Toutes les communes';
		case 'named':
			return 'Communes que j’ai choisies';
	}
}

export const peerWords = {
	legend: 'Comparer avec',
	submit: 'Comparer',
	similarTitle: fr`Pourquoi ces communes ?`,
	similar: fr`Les vingt communes les plus proches par la population, son évolution, la densité quand elle est connue, la distance et le type d’intercommunalité. Une unité d’écart = 50 % d’habitants en plus, ou deux fois plus dense, ou 100 km.`,
	noEpci: 'Cette commune n’appartient à aucune intercommunalité.',
	noRegion: 'Cette commune n’appartient à aucune région.',
	noNamed: 'Ajoutez d’abord des communes.'
};

function complement(kind: PeerKind, place: PeerPlace, n: number | null): string {
	const inField = `de moins de ${formatCount(fieldLimit)}${nbsp}habitants`;
	switch (kind) {
		case 'departement-strate':
			return `${sameSize(place.strate)} ${ofDepartement(place.departement)}`;
		case 'departement-nearest': {
			// Near its size, a commune of the field has the field for neighbours; a large one does not.
			const bound = place.strate === outsideField ? `${inField} ` : '';
			const nearest = n === 1 ? 'la plus proche' : 'les plus proches';
			return `${bound}${ofDepartement(place.departement)} ${nearest} en population`;
		}
		case 'departement':
			return `${field(place.strate, inField)}${ofDepartement(place.departement)}`;
		case 'epci':
			return place.epci === null
				? 'de la même intercommunalité'
				: fr`de l’intercommunalité « ${place.epci} »`;
		case 'region-strate':
			return `${sameSize(place.strate)} ${ofRegion(place.region)}`;
		case 'region':
			return `${field(place.strate, inField)}${ofRegion(place.region)}`;
		case 'strate':
			return sameSize(place.strate);
		case 'similar':
			return n === 1 ? 'la plus semblable' : 'les plus semblables';
		case 'all':
			return inField;
		case 'named':
			return n === 1 ? 'choisie' : 'choisies';
	}
}

function sameSize(strate: StrateId | null): string {
	return strate === null ? 'de même taille' : ofStrate(strate);
}

/** Groups hold communes of the field only; one outside it is compared with all of the place. */
function field(strate: StrateId | null, words: string): string {
	return strate === outsideField ? '' : `${words} `;
}
