import { aspiratedH } from './aspirated-h.ts';

/**
 * Whether « de » becomes « d’ » before a proper noun: before a vowel sound. Y counts as a vowel,
 * as INSEE writes it (« d’Y », « d’Yvetot », « d’Yzeure »), and H is mute unless listed as aspirated.
 */
export function elides(name: string): boolean {
	const initial = name.normalize('NFD').charAt(0).toLowerCase();
	if (initial === 'h') return !aspiratedH.has(name.replaceAll('’', "'"));
	return 'aeiouyœæ'.includes(initial) && initial !== '';
}

/** « de Rennes », « d’Étampes »: for a name without article. */
export function of(name: string): string {
	return elides(name) ? `d’${name}` : `de ${name}`;
}

/** The apostrophe of print: sources write « L'Haÿ », pages show « L’Haÿ ». */
export function curlyApostrophe(text: string): string {
	return text.replaceAll("'", '’');
}
