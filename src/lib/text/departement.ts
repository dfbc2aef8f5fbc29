import { departementNames } from './departement-names.ts';
import { inPlace, ofPlace, withArticle } from './place-name.ts';

/** « Ille-et-Vilaine »; a code without departement is returned as it is. */
export function departementName(code: string): string {
	return departementNames[code]?.name ?? code;
}

/** « Ille-et-Vilaine (35) »: what tells homonyms apart. */
export function departementLabel(code: string): string {
	const name = departementNames[code]?.name;
	return name === undefined ? code : `${name} (${code})`;
}

/** « l’Ain », « le Nord », « Paris ». */
export function theDepartement(code: string): string {
	const place = departementNames[code];
	return place ? withArticle(place) : `le département ${code}`;
}

/** « de l’Ain », « du Nord », « des Côtes-d’Armor », « d’Ille-et-Vilaine », « de La Réunion ». */
export function ofDepartement(code: string): string {
	const place = departementNames[code];
	return place ? ofPlace(place) : `du département ${code}`;
}

/** « dans l’Ain », « en Ille-et-Vilaine », « à La Réunion ». */
export function inDepartement(code: string): string {
	const place = departementNames[code];
	return place ? inPlace(place) : `dans le département ${code}`;
}
