import { lowerGamma } from './gamma.ts';

/**
 * The z beyond which a normal value falls, on either side, with probability alpha: 1.96 for 0.05.
 * From P(|Z| ≤ z) = P(½, z²/2), by bisection; meant for alpha between 1 and a billionth.
 */
export function twoSidedQuantile(alpha: number): number {
	let low = 0;
	let high = 8;
	for (;;) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) return middle;
		if (lowerGamma(0.5, (middle * middle) / 2) < 1 - alpha) low = middle;
		else high = middle;
	}
}
