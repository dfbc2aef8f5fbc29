/** `observed` marked ones among `draws` out of `total`, of which `marked` are. */
export interface Draw {
	total: number;
	marked: number;
	draws: number;
	observed: number;
}

/**
 * Whether P(H ≥ observed) ≤ threshold, threshold under a half. The answer is that of the exact sum:
 * it is only summed as far as it takes to know, which is one term for nearly all draws.
 */
export function hypergeometricTailIsBelow(
	{ total, marked, draws, observed }: Draw,
	threshold: number,
	logFactorial: Float64Array
): boolean {
	// At or under the mean the tail is a half or more.
	if (observed * total <= draws * marked) return false;
	let term = Math.exp(
		logChoose(logFactorial, marked, observed) +
			logChoose(logFactorial, total - marked, draws - observed) -
			logChoose(logFactorial, total, draws)
	);
	const last = Math.min(marked, draws);
	let sum = 0;
	for (let h = observed; ; h++) {
		sum += term;
		if (sum > threshold) return false;
		if (h === last) return true;
		const ratio = ((marked - h) * (draws - h)) / ((h + 1) * (total - marked - draws + h + 1));
		// Ratios only decrease: what is left is at most a geometric series.
		if (ratio < 1 && sum + (term * ratio) / (1 - ratio) <= threshold) return true;
		term *= ratio;
	}
}

/**
 * ln of the number of ways to take k of n. Not inside the test, made for each pair of communes: tsx defines the name of a
 * function again each time it is made, a sixth of the time of the data.
 */
function logChoose(logFactorial: Float64Array, n: number, k: number): number {
	return (logFactorial[n] ?? NaN) - (logFactorial[k] ?? NaN) - (logFactorial[n - k] ?? NaN);
}

/** ln(n!) for 0 … largest. */
export function logFactorials(largest: number): Float64Array {
	const table = new Float64Array(largest + 1);
	let sum = 0;
	let lost = 0;
	for (let n = 2; n <= largest; n++) {
		// Compensated: tails compare differences of large logarithms.
		const step = Math.log(n) - lost;
		const next = sum + step;
		lost = next - sum - step;
		sum = next;
		table[n] = sum;
	}
	return table;
}
