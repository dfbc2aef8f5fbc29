/** A guess of each value from others; null where there is none. */
export type Guess = (number | null)[];

/** How much of the spread of values some guess accounts for. */
export interface Explained {
	/** Values that have a guess: all figures are on these. */
	n: number;
	/** 1 − Σ(value − guess)² / Σ(value − mean of all the others)², leave one out. May be under 0. */
	r2: number;
}

/** Values with a guess against the mean of all the other values, which is the guess of who knows nothing. */
export function explained(values: readonly (number | null)[], guess: Guess): Explained {
	const pairs = values.flatMap((value, index) => {
		const expected = guess[index] ?? null;
		return value === null || expected === null ? [] : [{ value, expected }];
	});
	const n = pairs.length;
	const mean = pairs.reduce((sum, { value }) => sum + value, 0) / n;
	let left = 0;
	let total = 0;
	for (const { value, expected } of pairs) {
		left += (value - expected) ** 2;
		// The mean without this value is farther from it by n / (n − 1).
		total += (((value - mean) * n) / (n - 1)) ** 2;
	}
	return { n, r2: 1 - left / total };
}

/** Mean of the other members of a value's group; null for those that are alone in theirs. */
export function groupGuess(
	values: readonly (number | null)[],
	groups: readonly (string | null)[]
): Guess {
	const sums = new Map<string, { sum: number; n: number }>();
	values.forEach((value, index) => {
		const group = groups[index] ?? null;
		if (value === null || group === null) return;
		const { sum, n } = sums.get(group) ?? { sum: 0, n: 0 };
		sums.set(group, { sum: sum + value, n: n + 1 });
	});
	return values.map((value, index) => {
		const found = sums.get(groups[index] ?? '');
		if (value === null || !found || found.n < 2) return null;
		return (found.sum - value) / (found.n - 1);
	});
}

/** Mean of the values of a commune's peers; null when none has a value. */
export function peerGuess(
	values: readonly (number | null)[],
	peers: ReadonlyMap<number, readonly number[]>
): Guess {
	return values.map((_, index) => {
		const known = (peers.get(index) ?? []).flatMap((peer) => values[peer] ?? []);
		return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
	});
}

/** Share of the variance between groups, 0–1: η², which always flatters many small groups. */
export function etaSquared(
	values: readonly (number | null)[],
	groups: readonly (string | null)[]
): number {
	const known = values.flatMap((value, index) => {
		const group = groups[index] ?? null;
		return value === null || group === null ? [] : [{ value, group }];
	});
	const mean = known.reduce((sum, { value }) => sum + value, 0) / known.length;
	const groupsOf = new Map<string, { sum: number; n: number }>();
	for (const { value, group } of known) {
		const { sum, n } = groupsOf.get(group) ?? { sum: 0, n: 0 };
		groupsOf.set(group, { sum: sum + value, n: n + 1 });
	}
	const between = [...groupsOf.values()].reduce(
		(total, { sum, n }) => total + n * (sum / n - mean) ** 2,
		0
	);
	return between / known.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
}

/**
 * Share of the variance that chance alone would make, 0–1: mean of p(1 − p)/n over the variance of the
 * shares. No group can explain this part. Null when a value has no counts.
 */
export function chanceShare(
	counts: readonly { numerator: number; denominator: number }[]
): number | null {
	if (counts.length < 2) return null;
	const shares = counts.map(({ numerator, denominator }) => numerator / denominator);
	const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
	const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length;
	// Agresti and Coull's share: a commune at 0 or 1 is not without chance.
	const chance = counts.reduce((sum, { numerator, denominator }) => {
		const share = (numerator + 2) / (denominator + 4);
		return sum + (share * (1 - share)) / denominator;
	}, 0);
	return Math.min(chance / counts.length / variance, 1);
}
