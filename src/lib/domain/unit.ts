/**
 * Units of a value. `percent` values are 0–100, `per-1000` and `per-10000` are rates,
 * `days` are calendar days, `km` great-circle kilometres, `index` has no unit.
 */
export const units = ['percent', 'count', 'per-1000', 'per-10000', 'days', 'km', 'index'] as const;
export type Unit = (typeof units)[number];

/** What one numerator is multiplied by, per denominator, to give the value; null: not a ratio. */
export function ratioScale(unit: Unit): number | null {
	switch (unit) {
		case 'percent':
			return 100;
		case 'per-1000':
			return 1_000;
		case 'per-10000':
			return 10_000;
		default:
			return null;
	}
}
