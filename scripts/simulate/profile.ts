import { Random } from './random.ts';

/**
 * What stays the same in a commune from one indicator to the next, in standard deviations (mean 0),
 * so that a well equipped commune is so everywhere, and neighbours resemble each other.
 */
export interface Profile {
	/** Size: logarithm of the population. */
	size: number;
	/** Share of old people. */
	elderly: number;
	/** How early the fibre came. */
	fibre: number;
	/** Ease of the residents with digital tools. */
	digital: number;
	/** Means of the town hall. */
	townHall: number;
	isOverseas: boolean;
}

interface Place {
	code: string;
	departement: string;
	region: string;
	population: number | null;
}

export function profileOf({ code, departement, region, population }: Place, seed: number): Profile {
	const own = new Random(seed, 'profile', code);
	const around = new Random(seed, 'departement', departement);
	const wider = new Random(seed, 'region', region);
	const size = (Math.log((population ?? 0) + 20) - 6.4) / 1.3;
	const elderly =
		-0.35 * size + 0.45 * around.normal() + 0.3 * wider.normal() + 0.75 * own.normal();
	const fibre = 0.45 * size + 0.65 * around.normal() + 0.25 * wider.normal() + 0.5 * own.normal();
	return {
		size,
		elderly,
		fibre,
		digital:
			0.25 * size - 0.35 * elderly + 0.35 * around.normal() + 0.2 * fibre + 0.7 * own.normal(),
		townHall: 0.7 * size + 0.25 * around.normal() + 0.65 * own.normal(),
		isOverseas: departement.startsWith('97') || departement.startsWith('98')
	};
}
