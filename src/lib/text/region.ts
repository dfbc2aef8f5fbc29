import { inPlace, ofPlace, withArticle } from './place-name.ts';
import { regionNames } from './region-names.ts';

/** « Bretagne »; a code without région is returned as it is. */
export function regionName(code: string): string {
	return regionNames[code]?.name ?? code;
}

/** « le Grand Est », « la Nouvelle-Aquitaine », « Bretagne ». */
export function theRegion(code: string): string {
	const place = regionNames[code];
	return place ? withArticle(place) : `la région ${code}`;
}

/** « de Bretagne », « du Grand Est », « des Pays de la Loire », « d’Occitanie ». */
export function ofRegion(code: string): string {
	const place = regionNames[code];
	return place ? ofPlace(place) : `de la région ${code}`;
}

/** « en Bretagne », « dans le Grand Est », « à Mayotte ». */
export function inRegion(code: string): string {
	const place = regionNames[code];
	return place ? inPlace(place) : `dans la région ${code}`;
}
