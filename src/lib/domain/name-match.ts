import type { NameKey } from './commune-index.ts';

/**
 * How well a name answers what was typed, best first. Old names come half a step after the same
 * match on a current name, so that a name typed in full finds the commune it went into.
 */
export const matchRank = {
	exact: 0,
	prefix: 1,
	words: 2,
	contains: 3,
	typo: 4
} as const;

/** What was typed, prepared once for 38,000 comparisons. */
export interface NameQuery {
	words: string[];
	whole: string;
}

export function nameQuery(key: string): NameQuery {
	return { words: key.split(' '), whole: key.replaceAll(' ', '') };
}

/** Rank of a name for a query, typos aside; null when it does not match. */
export function nameRank({ words, whole }: NameQuery, key: NameKey): number | null {
	const late = key.oldName === null ? 0 : 0.5;
	if (key.whole === whole || key.bare === whole) return matchRank.exact + late;
	if (key.whole.startsWith(whole) || key.bare?.startsWith(whole)) return matchRank.prefix + late;
	if (startsWords(words, key.words)) return matchRank.words + late;
	// One or two letters inside a word are in nearly every name: no answer.
	if (whole.length >= 3 && key.whole.includes(whole)) return matchRank.contains + late;
	return null;
}

/** Letters from which one typing error is forgiven. */
export const typoLength = 5;

/** Rank of a name one typing error away, whole or as the beginning of a longer name. */
export function typoRank({ whole }: NameQuery, key: NameKey): number | null {
	const late = key.oldName === null ? 0 : 0.5;
	for (const name of key.bare === null ? [key.whole] : [key.whole, key.bare]) {
		const prefix = oneErrorPrefix(whole, name);
		if (prefix === 'whole') return matchRank.typo + late;
		if (prefix === 'part') return matchRank.typo + 1 + late;
	}
	return null;
}

/** Whether every typed word begins a word of the name, in the same order. */
function startsWords(typed: readonly string[], words: string): boolean {
	let from = 0;
	for (const word of typed) {
		const found = from === 0 && words.startsWith(word) ? 0 : words.indexOf(` ${word}`, from);
		if (found === -1) return false;
		from = found + 1;
	}
	return true;
}

/**
 * Whether one insertion, deletion, substitution or exchange of neighbours turns `typed` into
 * `name` (`whole`) or into its beginning (`part`). A wrong first letter is not forgiven: readers
 * rarely miss it, and it keeps the answers few.
 */
function oneErrorPrefix(typed: string, name: string): 'whole' | 'part' | null {
	if (typed.charCodeAt(0) !== name.charCodeAt(0)) return null;
	let same = 1;
	while (same < typed.length && typed[same] === name[same]) same++;
	const rest = typed.length - same;
	const ends = [
		restLength(typed, same + 1, name, same + 1),
		restLength(typed, same + 1, name, same),
		restLength(typed, same, name, same + 1),
		rest >= 2 && typed[same] === name[same + 1] && typed[same + 1] === name[same]
			? restLength(typed, same + 2, name, same + 2)
			: null
	];
	if (ends.includes(0)) return 'whole';
	return ends.some((end) => end !== null) ? 'part' : null;
}

/** Letters of `name` left after what remains of `typed`; null when they differ. */
function restLength(typed: string, from: number, name: string, start: number): number | null {
	const rest = typed.slice(from);
	return start <= name.length && name.startsWith(rest, start)
		? name.length - start - rest.length
		: null;
}
