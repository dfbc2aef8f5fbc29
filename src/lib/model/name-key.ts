const keys = new Map<string, string>();

/**
 * What compares, as plain text, as French names do: accents and case aside, a space before a hyphen
 * before an apostrophe before letters. Comparing 34,000 names by a collator takes five times as long.
 */
export function nameKey(name: string): string {
	const known = keys.get(name);
	if (known !== undefined) return known;
	const key = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('-', '!')
		.replace(/['’]/g, '"');
	keys.set(name, key);
	return key;
}
