/**
 * Singular of a plural noun phrase as indicators write them: « foyers déclarant en ligne » → « foyer
 * déclarant en ligne », « locaux raccordables » → « local raccordable ». The noun and the adjectives
 * that follow it lose their mark, up to the first word that has none or begins a complement; what
 * comes after is left as it is.
 */
export function singular(phrase: string): string {
	const words = phrase.split(' ');
	const end = words.findIndex((word, index) => index > 0 && !agrees(word));
	const agreeing = end === -1 ? words.length : end;
	return words.map((word, index) => (index < agreeing ? one(word) : word)).join(' ');
}

/** Words in s that are no plural. */
const invariable = new Set(
	'accès avis cas dans dès fois hors moins pas plus sans selon sous très vers mois pays pacs logis permis colis'.split(
		' '
	)
);

/** Plurals in -aux whose singular is not in -al. */
const nounsInAil = new Set(['travaux', 'baux', 'vitraux']);

function agrees(word: string): boolean {
	return /^[^’']*[sx]$/.test(word) && !invariable.has(word.toLowerCase());
}

function one(word: string): string {
	if (!agrees(word)) return word;
	if (nounsInAil.has(word)) return word.replace(/aux$/, 'ail');
	if (/(?:eau|eu|ou)x$/.test(word)) return word.slice(0, -1);
	if (/aux$/.test(word)) return word.replace(/aux$/, 'al');
	return /x$/.test(word) ? word : word.slice(0, -1);
}
