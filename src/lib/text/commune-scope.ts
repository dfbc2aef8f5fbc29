import type { StrateId } from '../domain/strate.ts';
import { ofDepartement } from './departement.ts';
import { ofRegion } from './region.ts';
import { ofStrate } from './strate.ts';

interface Scope {
	departement: string | null;
	region: string | null;
	strate: StrateId | null;
}

/** Which communes a figure is about: « communes de 500 à 999 habitants d’Ille-et-Vilaine ». */
export function communeScope({ departement, region, strate }: Scope): string {
	const size = strate === null ? 'de moins de 10\u202f000 habitants' : ofStrate(strate);
	const place =
		departement !== null ? ofDepartement(departement) : region !== null ? ofRegion(region) : '';
	return ['communes', size, place].filter((word) => word !== '').join(' ');
}
