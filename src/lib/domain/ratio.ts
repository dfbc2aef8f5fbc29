import { ratioScale, type Unit } from './unit.ts';

/**
 * Value of a ratio of counts, as it is published: in the indicator's unit, rounded. Null when the
 * unit is not a ratio or nothing is counted below the line.
 */
export function ratioValue(
	numerator: number,
	denominator: number,
	{ unit, decimals }: { unit: Unit; decimals: number }
): number | null {
	const scale = ratioScale(unit);
	if (scale === null || denominator === 0) return null;
	return rounded((scale * numerator) / denominator, decimals);
}

/** Half away from zero, without the noise of binary fractions on ties such as 1.005. */
export function rounded(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	const result = (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + 1e-15))) / factor;
	return result === 0 ? 0 : result;
}
