/** A name without case, accents, hyphens or articles' apostrophes, to compare two gazetteers. */
export function placeKey(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/\bst(e?)\b/g, 'saint$1')
		.replace(/[^a-z0-9]/g, '');
}
