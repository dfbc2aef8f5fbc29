import type { CoverageCaution } from '../domain/coverage-caution.ts';
import { smallestGroup } from '../domain/group.ts';
import type { GroupSummary } from '../domain/published.ts';

/** Share of a group with a value under which those missing could change what is said of it. */
const leastShare = 0.5;

/** Null when enough of the group has a value; the floor is that of `groupSummary`. */
export function coverageCaution({
	n,
	size
}: Pick<GroupSummary, 'n' | 'size'>): CoverageCaution | null {
	if (n < smallestGroup) return { kind: 'refused', n, size };
	return n < leastShare * size ? { kind: 'partial', n, size } : null;
}
