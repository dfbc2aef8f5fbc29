import { of } from './elision.ts';

/** Name of a departement or région, with what French needs to speak of it. */
export interface PlaceName {
	name: string;
	/** Definite article of the name: « le Nord », « l’Ain », none for « Paris ». */
	article: '' | 'le' | 'la' | 'l’' | 'les';
	/** Preposition of place; `dans` takes the article along. */
	place: 'dans' | 'en' | 'à';
}

/** « le Nord », « l’Ain », « les Landes », « Paris ». */
export function withArticle({ name, article }: PlaceName): string {
	if (article === 'l’') return article + name;
	return article === '' ? name : `${article} ${name}`;
}

/** « du Nord », « de l’Ain », « des Landes », « d’Ille-et-Vilaine », « de Paris ». */
export function ofPlace({ name, article }: PlaceName): string {
	switch (article) {
		case '':
			return of(name);
		case 'le':
			return `du ${name}`;
		case 'les':
			return `des ${name}`;
		case 'la':
			return `de la ${name}`;
		case 'l’':
			return `de l’${name}`;
	}
}

/** « dans le Nord », « en Ille-et-Vilaine », « à La Réunion ». */
export function inPlace(place: PlaceName): string {
	return place.place === 'dans' ? `dans ${withArticle(place)}` : `${place.place} ${place.name}`;
}
