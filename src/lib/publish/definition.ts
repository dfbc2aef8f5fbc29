import type { Frequency } from '../domain/indicator.ts';
import type { Maille } from '../domain/territory.ts';
import type { Theme } from '../domain/theme.ts';
import type { Unit } from '../domain/unit.ts';

/** `indicateur.json` as it is written: the keys are French, in the order in which they are documented. */
export interface Definition {
	id: string;
	theme: Theme;
	libelle: string;
	libelleCourt: string;
	question: string;
	unite: Unit;
	decimales: number;
	sens: 'hausse' | 'baisse' | 'neutre';
	maille: Maille;
	numerateur?: string;
	denominateur?: string;
	definition: string;
	methode: string;
	limites: string;
	producteur: string;
	source: { titre: string; url: string };
	licence: string;
	/** ISO date. */
	miseAJour: string;
	frequence: Frequency;
	ruptures: { periode: string; raison: string }[];
	additif: boolean;
	denominateurMinimal?: number;
	bornes?: { min?: number; max?: number };
}

/** Text of `indicateur.json`. */
export function definitionText(definition: Definition): string {
	return `${JSON.stringify(definition, null, '\t')}\n`;
}
