import { collectivityNames } from './collectivity-names.ts';
import { inPlace, ofPlace, withArticle, type PlaceName } from './place-name.ts';
import { regionNames } from './region-names.ts';

function place(code: string): PlaceName | undefined {
	return regionNames[code] ?? collectivityNames[code];
}

/** « Bretagne »; a code without région is returned as it is. */
export function regionName(code: string): string {
	return place(code)?.name ?? code;
}

/** « le Grand Est », « la Nouvelle-Aquitaine », « Bretagne ». */
export function theRegion(code: string): string {
	const found = place(code);
	return found ? withArticle(found) : `la région ${code}`;
}

/** « de Bretagne », « du Grand Est », « des Pays de la Loire », « d’Occitanie ». */
export function ofRegion(code: string): string {
	const found = place(code);
	return found ? ofPlace(found) : `de la région ${code}`;
}

/** « en Bretagne », « dans le Grand Est », « à Mayotte ». */
export function inRegion(code: string): string {
	const found = place(code);
	return found ? inPlace(found) : `dans la région ${code}`;
}
