import type { Absence } from '../../src/lib/domain/status.ts';

/** One commune, one year, before it is written; null: no row at all, as when a commune is late. */
export type Cell =
	| { kind: 'value'; value: number; numerator: number | null; denominator: number | null }
	| { kind: 'absent'; status: Absence }
	| null;

export function absent(status: Absence): Cell {
	return { kind: 'absent', status };
}

/** A value without counts. */
export function measured(value: number): Cell {
	return { kind: 'value', value, numerator: null, denominator: null };
}
