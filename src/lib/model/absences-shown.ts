import { absences, type Absence } from '../domain/status.ts';
import type { Measure } from './measure.ts';

interface Line {
	own: { measure: Measure };
	peers: readonly { measure: Measure }[];
	named: readonly { measure: Measure }[];
}

/** Reasons for which a value is absent on lines of a sheet, in the order of the statuses. */
export function absencesShown(lines: readonly Line[]): Absence[] {
	const found = new Set<Measure['status']>();
	for (const { own, peers, named } of lines) {
		found.add(own.measure.status);
		for (const { measure } of peers) found.add(measure.status);
		for (const { measure } of named) found.add(measure.status);
	}
	return absences.filter((absence) => found.has(absence));
}
