/** What a header button asks for. */
export type SortDirection = 'ascending' | 'descending';

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

/**
 * Order of two cells by their `data-value` or their text: numbers as numbers, words as French sorts
 * them. Empty is last in both directions: absent is neither high nor low.
 */
export function compareCells(a: string, b: string, direction: SortDirection): number {
	if (a === '' || b === '') return Number(a === '') - Number(b === '');
	const sign = direction === 'ascending' ? 1 : -1;
	const [x, y] = [Number(a), Number(b)];
	return sign * (Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x - y);
}

/** First click sorts a column upwards, the next ones turn it over. */
export function nextDirection(current: string | null): SortDirection {
	return current === 'ascending' ? 'descending' : 'ascending';
}
