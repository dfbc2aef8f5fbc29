import { descending, rollup } from 'd3-array';
import type { CommuneHeadline, LackingCause } from '../domain/commune-headline.ts';
import { countedLine, type HeadlineLine } from './counted-line.ts';

/** Of the lines that are not judged, how many each cause leaves out; null when all are. */
export function lackingHeadline(
	lines: readonly HeadlineLine[],
	judged: readonly HeadlineLine[]
): Extract<CommuneHeadline, { kind: 'lacking' }> | null {
	const others = lines.filter((line) => !judged.includes(line));
	if (others.length === 0) return null;
	const counts = rollup(others, (alike) => alike.length, causeOf);
	return {
		kind: 'lacking',
		among: lines.length,
		causes: [...counts]
			.map(([cause, count]) => ({ cause, count }))
			.sort((a, b) => descending(a.count, b.count)),
		lines: others.map(countedLine),
		isSimulated: others.some(({ indicator }) => indicator.isSimulated)
	};
}

/** The first that holds: without a value nothing else is asked. */
function causeOf({ indicator, own, comparison }: HeadlineLine): LackingCause {
	if (comparison.kind === 'absent') return comparison.reason;
	if (indicator.direction === 'none') return 'no-direction';
	return own.measure.denominator === null ? 'no-counts' : 'few';
}
