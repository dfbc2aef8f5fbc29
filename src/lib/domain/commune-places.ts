import type { EpciType } from './territory.ts';

/** `colonnes/lieux.json`: where the communes of `colonnes/communes.json` are, in the same order. */
export interface CommunePlacesFile {
	/** SIREN and type of each EPCI. */
	epcis: [string, EpciType][];
	/** Index in `epcis`, -1 when in none. */
	epci: number[];
	/** Degrees × 10,000; null when unknown. */
	longitudes: (number | null)[];
	latitudes: (number | null)[];
}

/** The same decoded, in parallel columns. */
export interface CommunePlaces {
	epcis: (string | null)[];
	epciTypes: (EpciType | null)[];
	/** Degrees. */
	longitudes: (number | null)[];
	latitudes: (number | null)[];
}

export function decodeCommunePlaces(file: CommunePlacesFile): CommunePlaces {
	const own = file.epci.map((index) => file.epcis[index] ?? null);
	return {
		epcis: own.map((epci) => epci?.[0] ?? null),
		epciTypes: own.map((epci) => epci?.[1] ?? null),
		longitudes: file.longitudes.map(toDegrees),
		latitudes: file.latitudes.map(toDegrees)
	};
}

function toDegrees(scaled: number | null): number | null {
	return scaled === null ? null : scaled / 10_000;
}
