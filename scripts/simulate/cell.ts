import type { Absence } from '../../src/lib/domain/status.ts';

/** One commune, one year, before it is written; null: no row at all, as when a commune is late. */
export type Cell = PresentCell | AbsentCell | null;

interface PresentCell {
	kind: 'value';
	value: number;
	numerator: number | null;
	denominator: number | null;
}

interface AbsentCell {
	kind: 'absent';
	status: Absence;
}

export function absent(status: Absence): AbsentCell {
	return { kind: 'absent', status };
}

/** A value without counts. */
export function measured(value: number): PresentCell {
	return { kind: 'value', value, numerator: null, denominator: null };
}
