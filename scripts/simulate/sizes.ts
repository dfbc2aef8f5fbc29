import { Random } from './random.ts';
import type { Unit } from './units.ts';

/**
 * What shares are counted over. `perInhabitant` is the national ratio, `spread` how communes differ;
 * `isEvent`: drawn anew every year (requests), otherwise a stock that follows the population. The same
 * size is the same number in every indicator that uses it.
 */
const sizes = {
	inhabitants: { perInhabitant: 1, spread: 0, isEvent: false },
	taxHouseholds: { perInhabitant: 0.56, spread: 0.05, isEvent: false },
	taxPayments: { perInhabitant: 0.42, spread: 0.12, isEvent: false },
	households: { perInhabitant: 0.45, spread: 0.05, isEvent: false },
	premises: { perInhabitant: 0.6, spread: 0.2, isEvent: false },
	housingAid: { perInhabitant: 0.085, spread: 0.3, isEvent: false },
	recordRequests: { perInhabitant: 0.12, spread: 0.35, isEvent: true },
	citizenFiles: { perInhabitant: 0.05, spread: 0.15, isEvent: true }
} as const;
export type SizeName = keyof typeof sizes;

/** Whole numbers by index of `years`; null where the code is not in force. */
export function sizeSeries(unit: Unit, name: SizeName, seed: number): (number | null)[] {
	const { perInhabitant, spread, isEvent } = sizes[name];
	const random = new Random(seed, 'size', name, unit.code);
	const ratio = perInhabitant * Math.exp(spread * random.normal() - spread ** 2 / 2);
	return unit.populations.map((population) => {
		const mean = (population ?? 0) * ratio;
		const drawn = isEvent ? random.poisson(mean) : Math.round(mean);
		return population === null ? null : drawn;
	});
}
