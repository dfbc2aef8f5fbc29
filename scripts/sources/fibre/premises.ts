import type { Observation } from '../../../src/lib/domain/observation.ts';
import { ratio } from '../../fetch/observation.ts';

/** Premises of one commune at one quarter, several rows of the producer added up. */
export class Premises {
	private readonly sums = new Map<
		string,
		{ code: string; period: string; numerator: number; denominator: number }
	>();

	/** False when the commune had no row yet for this quarter. */
	add(code: string, period: string, numerator: number, denominator: number): boolean {
		const key = `${code} ${period}`;
		const sum = this.sums.get(key);
		if (sum === undefined) {
			this.sums.set(key, { code, period, numerator, denominator });
			return false;
		}
		sum.numerator += numerator;
		sum.denominator += denominator;
		return true;
	}

	/** Shares in percent, to one decimal; more connectable premises than premises gives 100, noted. */
	observations(): Observation[] {
		return [...this.sums.values()].map(({ code, period, numerator, denominator }) =>
			ratio(
				{ code, period },
				{ numerator: Math.round(numerator), denominator: Math.round(denominator) },
				{ unit: 'percent', decimals: 1 }
			)
		);
	}
}

export function cappedCount(observations: readonly Observation[]): number {
	return observations.filter(({ note }) => note !== null).length;
}
