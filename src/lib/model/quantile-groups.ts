/**
 * Group of each value, 1 (lowest) to `count`, from its rank: equal values are never separated, so
 * groups may differ in size. All null when there are fewer values than groups.
 */
export function quantileGroups(
	values: readonly (number | null)[],
	count: number
): (number | null)[] {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	const n = sorted.length;
	if (n < count) return values.map(() => null);
	const lower = new Map<number, number>();
	sorted.forEach((value, index) => {
		if (!lower.has(value)) lower.set(value, index);
	});
	return values.map((value) => {
		const below = value === null ? undefined : lower.get(value);
		if (below === undefined) return null;
		return Math.max(count + 1 - Math.ceil(((n - below) * count) / n), 1);
	});
}
