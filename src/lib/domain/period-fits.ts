import type { Frequency } from './indicator.ts';
import { isPeriod, type Period } from './period.ts';

/** Whether values of this frequency may carry this period: `annuelle` → `2024`. */
export function periodFits(period: Period, frequency: Frequency): boolean {
	if (!isPeriod(period)) return false;
	if (frequency === 'annuelle') return period.length === 4;
	if (frequency === 'trimestrielle') return period.includes('T');
	if (frequency === 'mensuelle') return period.length === 7 && !period.includes('T');
	return true;
}
