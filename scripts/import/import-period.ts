import type { Frequency } from '../../src/lib/domain/indicator.ts';
import { isPeriod } from '../../src/lib/domain/period.ts';
import { monthOf, quarterOf } from '../fetch/period-of.ts';

/** A period as we write it: `2024`, `2024 T2`, `T2 2024`, `2024-12-31` → `2024-12`; null when none. */
export function importPeriod(text: string): string | null {
	const plain = text.trim();
	if (isPeriod(plain)) return plain;
	if (/T/i.test(plain)) return quarterOf(plain);
	return /^\d{4}-\d{2}-\d{2}/.test(plain) && isPeriod(monthOf(plain)) ? monthOf(plain) : null;
}

/** Frequency that the periods of a file suggest; `ponctuelle` when they are of several kinds. */
export function frequencyOf(periods: readonly string[]): Frequency {
	const kinds = new Set(periods.map(kindOf));
	const [kind] = kinds;
	return kinds.size === 1 && kind !== undefined ? kind : 'ponctuelle';
}

function kindOf(period: string): Frequency {
	if (period.length === 4) return 'annuelle';
	return period.includes('T') ? 'trimestrielle' : 'mensuelle';
}
