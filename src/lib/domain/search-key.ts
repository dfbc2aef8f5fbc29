/** Words written short in addresses and on post. */
const abbreviations: Record<string, string> = {
	st: 'saint',
	ste: 'sainte',
	sts: 'saints',
	stes: 'saintes'
};

/**
 * What two spellings of a place have in common: no accent, ligature, hyphen, apostrophe of either
 * kind or capital; Saint and Sainte in full. `Saint-Étienne-du-Grès` → `saint etienne du gres`.
 */
export function searchKey(text: string): string {
	const lower = text.toLowerCase();
	const key = (isAscii.test(lower) ? lower : withoutAccents(lower))
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();
	// Most names have no such word, and 39,000 names are brought to their key at once.
	if (!key.includes('st')) return key;
	return key.replaceAll(/\bste?s?\b/g, (word) => abbreviations[word] ?? word);
}

const isAscii = /^[\0-\x7f]*$/;

/** Of a text in lower case. */
export function withoutAccents(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036f]/g, '')
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae');
}

/** The key without its opening article; null when it has none: `le mans` → `mans`. */
export function withoutArticle(key: string): string | null {
	const match = /^(?:les?|la|l|los|aux) (.+)$/.exec(key);
	return match?.[1] ?? null;
}
