import { hypergeometricTailIsBelow, logFactorials } from './hypergeometric.ts';

export interface Count {
	/** Whole numbers, numerator ≤ denominator. */
	numerator: number;
	denominator: number;
}

/** What can be said of a commune's rank, 1 being the highest share. */
export interface RankSet {
	/** Communes surely above, surely below; the others cannot be told apart from it. */
	above: number;
	below: number;
	/** Communes compared, this one included. */
	n: number;
	/** Best and worst possible rank. */
	best: number;
	worst: number;
	/** False when the interval covers more than half of the communes: then no rank is worth showing. */
	isTelling: boolean;
}

/**
 * Ranks a commune chosen beforehand may have, at 95 % unless another `risk` is given, by an exact test
 * against each of the others; `others` are of the same period and without it. Null when its counts are
 * not whole.
 */
export function rankSet(own: Count, others: readonly Count[], risk = 0.05): RankSet | null {
	if (!isWhole(own)) return null;
	const threshold = risk / (2 * Math.max(others.length, 1));
	const compared = others.filter(isWhole);
	const largest = compared.reduce((most, { denominator }) => Math.max(most, denominator), 0);
	const table = logFactorials(own.denominator + largest);
	let above = 0;
	let below = 0;
	for (const other of compared) {
		// Of all that is counted in both, more than chance would give it fell to the other.
		if (hypergeometricTailIsBelow(drawn(own, other), threshold, table)) above++;
		else if (hypergeometricTailIsBelow(drawn(other, own), threshold, table)) below++;
	}
	const n = compared.length + 1;
	const best = 1 + above;
	const worst = n - below;
	return { above, below, n, best, worst, isTelling: worst - best + 1 <= n / 2 };
}

function drawn(from: Count, to: Count) {
	return {
		total: from.denominator + to.denominator,
		marked: from.numerator + to.numerator,
		draws: to.denominator,
		observed: to.numerator
	};
}

/** Counts that the test can be made on. */
export function isWhole({ numerator, denominator }: Count): boolean {
	return (
		Number.isInteger(numerator) &&
		Number.isInteger(denominator) &&
		0 <= numerator &&
		numerator <= denominator &&
		denominator > 0
	);
}
