import type { Direction } from '../domain/indicator.ts';
import { sortedValues } from './sorted-values.ts';

export interface Rank {
	/** 1 is the best value: the lowest when lower is better, else the highest. Equal values share it. */
	rank: number;
	/** Values ranked. */
	n: number;
	/** How many have this very value, itself included. */
	tied: number;
}

/** Rank of each value; null where there is none. */
export function ranks(values: readonly (number | null)[], direction: Direction): (number | null)[] {
	const ascending = sortedValues(values);
	const sorted = direction === 'lower' ? ascending : ascending.reverse();
	const first = new Map<number, number>();
	sorted.forEach((value, index) => {
		if (!first.has(value)) first.set(value, index + 1);
	});
	return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}

/** Rank of one value among values that include it. */
export function rank(
	value: number,
	values: readonly (number | null)[],
	direction: Direction
): Rank {
	const order = bestFirst(direction);
	let better = 0;
	let tied = 0;
	let n = 0;
	for (const other of values) {
		if (other === null) continue;
		n++;
		if (other === value) tied++;
		else if (order(other, value) < 0) better++;
	}
	return { rank: better + 1, n, tied };
}

function bestFirst(direction: Direction): (a: number, b: number) => number {
	return direction === 'lower' ? (a, b) => a - b : (a, b) => b - a;
}
