import { curlyApostrophe, elides, of } from './elision.ts';

/** How a commune's name opens: articles contract with « de » and « à » (Le Mans: « du », « au »). */
const articles = [
	{ starts: 'Le ', of: 'du ', at: 'au ', drops: 3 },
	{ starts: 'Les ', of: 'des ', at: 'aux ', drops: 4 },
	// La, L’ and the Catalan Los do not contract.
	{ starts: 'La ', of: 'de ', at: 'à ', drops: 0 },
	{ starts: 'L’', of: 'de ', at: 'à ', drops: 0 },
	{ starts: 'Los ', of: 'de ', at: 'à ', drops: 0 }
] as const;

/** Name of a commune as printed on a page: « L’Haÿ-les-Roses ». */
export function communeName(name: string): string {
	return curlyApostrophe(name);
}

/** « de Rennes », « d’Étampes », « du Mans », « des Eyzies », « de L’Haÿ-les-Roses », « d’Y ». */
export function ofCommune(name: string): string {
	const article = articleOf(name);
	if (!article) return curlyApostrophe(of(name));
	return article.of + communeName(name).slice(article.drops);
}

/** « à Rennes », « au Mans », « aux Abymes », « à La Rochelle ». */
export function atCommune(name: string): string {
	const article = articleOf(name);
	if (!article) return `à ${communeName(name)}`;
	return article.at + communeName(name).slice(article.drops);
}

/** « que Rennes », « qu’Étampes », « que Le Mans »: articles stay whole. */
export function thanCommune(name: string): string {
	if (articleOf(name)) return `que ${communeName(name)}`;
	return `${elides(name) ? 'qu’' : 'que '}${communeName(name)}`;
}

function articleOf(name: string) {
	const printed = communeName(name);
	return articles.find(({ starts }) => printed.startsWith(starts));
}
