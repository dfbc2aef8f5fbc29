import { descending } from 'd3-array';
import type { Direction } from '../domain/indicator.ts';
import type { Comparison } from './comparison.ts';
import { coverageCaution } from './coverage-caution.ts';

/** A line of the sheet as the choice sees it. */
export interface CouncilLine {
	indicator: { direction: Direction };
	comparison: Comparison;
}

/** What a council is shown first, out of all the lines of its sheet. */
export interface CouncilChoice<Line extends CouncilLine> {
	/** At most three, the furthest first; never filled up with comparable ones. */
	strengths: Line[];
	gaps: Line[];
	/** Lines on each side, the three among them. */
	good: number;
	bad: number;
	/** Lines that could have been chosen: a direction, counts, a group that is large and known enough. */
	judged: Line[];
	/** Lines with a direction where the commune has a value. */
	known: number;
}

const most = 3;

/** Under this many communes with a value, a place in the group says too little to choose by. */
export const leastForChoice = 10;

/**
 * Strengths are the lines that the 99.8 % limits set apart from the group's value on the good side, and
 * whose 95 % interval is on that side of its median too: a large commune alone can carry the group's value,
 * and what is told in people is the way to the median. They go by
 * the share of the group that they leave behind, then by their distance to the median in widths of the
 * middle half, then in the order given. Gaps are the same on the other side.
 *
 * At 99.8 % and some ten lines, chance alone would put one forward in about one sheet out of fifty; at
 * 95 %, in two out of five.
 */
export function councilChoice<Line extends CouncilLine>(
	lines: readonly Line[]
): CouncilChoice<Line> {
	const directed = lines.filter(({ indicator }) => indicator.direction !== 'none');
	const judged = directed.flatMap((line) => judge(line) ?? []);
	const on = (side: 'good' | 'bad') => judged.filter((one) => one.side === side);
	const furthest = (side: 'good' | 'bad') =>
		on(side)
			.sort((a, b) => descending(a.ahead, b.ahead) || descending(a.widths, b.widths))
			.slice(0, most)
			.map(({ line }) => line);
	return {
		strengths: furthest('good'),
		gaps: furthest('bad'),
		good: on('good').length,
		bad: on('bad').length,
		judged: judged.map(({ line }) => line),
		known: directed.filter(({ comparison }) => comparison.kind !== 'absent').length
	};
}

interface Judged<Line> {
	line: Line;
	/** Null when the group is not left clearly on one side. */
	side: 'good' | 'bad' | null;
	/** Share of the group on the other side of the commune, 0–100. */
	ahead: number;
	widths: number;
}

function judge<Line extends CouncilLine>(line: Line): Judged<Line> | null {
	const { comparison, indicator } = line;
	if (comparison.kind !== 'compared') return null;
	const { verdict, group, percentile, value } = comparison;
	const { median, q1, q3 } = group;
	if (verdict.kind === 'not-comparable' || group.n < leastForChoice) return null;
	if (coverageCaution(group) !== null) return null;
	if (percentile === null || median === null || q1 === null || q3 === null) return null;
	const isAbove = verdict.kind === 'well-above' && verdict.interval.lower > median;
	const isBelow = verdict.kind === 'well-below' && verdict.interval.upper < median;
	const isGood = isAbove === (indicator.direction === 'higher');
	return {
		line,
		side: isAbove || isBelow ? (isGood ? 'good' : 'bad') : null,
		ahead: isAbove ? percentile : 100 - percentile,
		widths: q3 > q1 ? Math.abs(value - median) / (q3 - q1) : 0
	};
}
