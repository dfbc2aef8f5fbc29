/** What a header button asks for. */
export type SortDirection = 'ascending' | 'descending';

/** Made at the first sort, as all of `Intl`: nobody waits for it before. */
let collator: Intl.Collator | undefined;

/**
 * Order of two cells by their `data-value` or their text: numbers as numbers, words as French sorts
 * them. Empty is last in both directions: absent is neither high nor low.
 */
export function compareCells(a: string, b: string, direction: SortDirection): number {
	if (a === '' || b === '') return Number(a === '') - Number(b === '');
	const sign = direction === 'ascending' ? 1 : -1;
	const [x, y] = [Number(a), Number(b)];
	if (!Number.isNaN(x) && !Number.isNaN(y)) return sign * (x - y);
	collator ??= new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
	return sign * collator.compare(a, b);
}

/** First click sorts a column upwards, the next ones turn it over. */
export function nextDirection(current: string | null): SortDirection {
	return current === 'ascending' ? 'descending' : 'ascending';
}
