import { absences, type Absence, type Status } from '../domain/status.ts';
import { keptAnswer } from './kept-answers.ts';
import type { Measure } from './measure.ts';

interface Line {
	own: { measure: Measure };
	peers: readonly { measure: Measure }[];
	named: readonly { measure: Measure }[];
}

/** Reasons for which a value is absent on lines of a sheet, in the order of the statuses. */
export function absencesShown(lines: readonly Line[]): Absence[] {
	const found = new Set(
		lines.flatMap(({ own, peers, named }) => [
			own.measure.status,
			...statusesOf(peers),
			...statusesOf(named)
		])
	);
	return absences.filter((absence) => found.has(absence));
}

/** A group is gone through once, not at each change of the page. */
const statusesOf = keptAnswer(
	(communes: readonly { measure: Measure }[]): ReadonlySet<Status> =>
		new Set(communes.map(({ measure }) => measure.status))
);
