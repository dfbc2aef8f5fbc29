import { nbsp, thinSpace } from './space.ts';

/**
 * Ordinary spaces turned into the no-break ones French asks for: before « : ; ? ! % » and inside
 * guillemets; straight apostrophes turned into curly ones.
 */
export function typeset(text: string): string {
	return text
		.replaceAll("'", '’')
		.replaceAll(' :', `${nbsp}:`)
		.replaceAll('« ', `«${nbsp}`)
		.replaceAll(' »', `${nbsp}»`)
		.replaceAll(/ ([;?!%])/g, `${thinSpace}$1`);
}

/** Template tag for sentences typed with ordinary spaces: the result is typeset, values included. */
export function fr(strings: TemplateStringsArray, ...values: (string | number)[]): string {
	return typeset(String.raw({ raw: strings }, ...values));
}
