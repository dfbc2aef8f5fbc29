import type { Definition } from './definition.ts';
import type { Frequency, Indicator } from '../domain/indicator.ts';

export const toComplete = 'à compléter';

/** The definition of an imported file: what the file says, and « à compléter » for the rest. */
export function draftDefinition(
	{ unit, decimals, maille }: Pick<Indicator, 'unit' | 'decimals' | 'maille'>,
	known: {
		id: string;
		label: string | null;
		isRatio: boolean;
		frequency: Frequency;
		/** ISO date. */
		updated: string;
		fileName: string;
	}
): Definition {
	const { id, label, isRatio, frequency, updated, fileName } = known;
	const libelle = label ?? `${id} (${toComplete})`;
	return {
		id,
		theme: 'contexte',
		libelle,
		libelleCourt: libelle.slice(0, 40),
		question: `${toComplete} : la question à laquelle répond ce chiffre ?`,
		unite: unit,
		decimales: decimals,
		sens: 'neutre',
		maille,
		...(isRatio
			? { numerateur: `${toComplete} (pluriel)`, denominateur: `${toComplete} (pluriel)` }
			: {}),
		definition: `${toComplete} : ce que mesure ce chiffre, en une phrase.`,
		methode: `Fichier ${fileName} importé ; ${toComplete} : comment le chiffre est calculé.`,
		limites: `${toComplete} : ce que le chiffre ne dit pas.`,
		producteur: toComplete,
		// Not an address on purpose: the build refuses it until somebody has written the true one.
		source: { titre: toComplete, url: toComplete },
		licence: toComplete,
		miseAJour: updated,
		frequence: frequency,
		ruptures: [],
		additif: unit === 'count'
	};
}

/** Keys still to be completed in the text of a definition. */
export function keysToComplete(text: string): string[] {
	return [...text.matchAll(/"(\w+)": "[^"]*à compléter/g)].map(([, key = '']) => key);
}
