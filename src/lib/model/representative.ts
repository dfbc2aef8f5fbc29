import type { GroupSummary } from '../domain/published.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';

/** `aggregate`: the group taken as one territory, from its counts; `median`: its middle commune. */
export type Representative = 'aggregate' | 'median';

/**
 * What stands for a group on a map or a trend. A share with counts has a value of the whole; the
 * total of a count would only say how many communes there are, so its median stands.
 */
export function representative(indicator: { unit: Unit; hasCounts: boolean }): Representative {
	return indicator.hasCounts && ratioScale(indicator.unit) !== null ? 'aggregate' : 'median';
}

/** Null when the group has too few values. */
export function representativeValue(summary: GroupSummary, kind: Representative): number | null {
	return kind === 'aggregate' ? summary.aggregate : summary.median;
}
