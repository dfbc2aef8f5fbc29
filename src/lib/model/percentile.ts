/**
 * Share of the others, 0–100, that have a lower value, those that have the same counting for half.
 * `others` is without the value itself; null when there are none.
 */
export function percentile(value: number, others: readonly (number | null)[]): number | null {
	let n = 0;
	let lower = 0;
	let same = 0;
	for (const other of others) {
		if (other === null) continue;
		n++;
		if (other < value) lower++;
		else if (other === value) same++;
	}
	return n === 0 ? null : (100 * (lower + same / 2)) / n;
}
