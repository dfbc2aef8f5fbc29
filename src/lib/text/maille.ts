import type { Maille } from '../domain/territory.ts';

const labels: Record<Maille, string> = {
	commune: 'par commune',
	departement: 'par département',
	region: 'par région',
	france: 'France entière',
	modalite: 'France, par catégorie'
};

/** Finest level an indicator is known at, as said after its name. */
export function mailleLabel(maille: Maille): string {
	return labels[maille];
}
