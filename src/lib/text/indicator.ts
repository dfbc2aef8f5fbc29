import type { Direction, Frequency } from '../domain/indicator.ts';

/** Labels of the definition list of an indicator. */
export const definitionWords = {
	title: 'Définition et source',
	definition: 'Définition',
	method: 'Méthode',
	limits: 'Limites',
	ratio: 'Calcul',
	source: 'Source',
	producer: 'Producteur',
	licence: 'Licence',
	updated: 'Mise à jour',
	frequency: 'Fréquence',
	maille: 'Maille',
	direction: 'Lecture',
	breaks: 'Ruptures de série',
	target: 'Cible',
	holder: 'Détenteur des données'
};

const frequencies: Record<Frequency, string> = {
	annuelle: 'annuelle',
	trimestrielle: 'trimestrielle',
	mensuelle: 'mensuelle',
	ponctuelle: 'ponctuelle'
};

const directions: Record<Direction, string> = {
	higher: 'une valeur élevée est favorable',
	lower: 'une valeur faible est favorable',
	none: 'une valeur élevée n’est ni favorable ni défavorable'
};

export function frequencyLabel(frequency: Frequency): string {
	return frequencies[frequency];
}

export function directionLabel(direction: Direction): string {
	return directions[direction];
}

/** « foyers déclarant en ligne ÷ foyers fiscaux »; null when the value is no ratio of counts. */
export function ratioLabel(numerator: string | null, denominator: string | null): string | null {
	return numerator === null || denominator === null ? null : `${numerator} ÷ ${denominator}`;
}
