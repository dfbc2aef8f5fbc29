import type { Status } from '../domain/status.ts';

/** What one territory has for one indicator and one period; the value is null when it is absent. */
export interface Measure {
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	status: Status;
}
