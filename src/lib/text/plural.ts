import { formatCount, takesPlural } from './number.ts';
import { nbsp } from './space.ts';

/** The noun that agrees with `n`; the plural is the singular with an s unless given. */
export function plural(n: number, one: string, many = `${one}s`): string {
	return takesPlural(n) ? many : one;
}

/** « 1 commune », « 34 969 communes ». */
export function counted(n: number, one: string, many = `${one}s`): string {
	return formatCount(n) + nbsp + plural(n, one, many);
}

/** « a », « a et b », « a, b et c ». */
export function listed(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}
