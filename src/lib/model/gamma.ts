/** Natural logarithm of Γ(x) for x > 0 (Lanczos, g = 7): fifteen digits. */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const shifted = x - 1;
	const base = shifted + 7.5;
	const sum = lanczos.reduce(
		(total, coefficient, index) =>
			total + (index === 0 ? coefficient : coefficient / (shifted + index)),
		0
	);
	return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

const lanczos = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7
];

/**
 * Regularised lower incomplete gamma function P(a, x): for a whole `a`, the probability that a
 * Poisson count of mean x is at least a. Meant for x under a hundred or so.
 */
export function lowerGamma(a: number, x: number): number {
	if (x <= 0) return 0;
	let term = 1 / a;
	let sum = term;
	for (let k = 1; term > sum * 1e-17; k++) {
		term *= x / (a + k);
		sum += term;
	}
	return Math.min(sum * Math.exp(a * Math.log(x) - x - logGamma(a)), 1);
}
