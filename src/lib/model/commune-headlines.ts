import { greatest } from 'd3-array';
import type { CommuneHeadline } from '../domain/commune-headline.ts';
import type { RankJump } from '../domain/rank-jump.ts';
import { councilChoice } from './council-choice.ts';
import { countedLine, type HeadlineLine } from './counted-line.ts';
import { gapInPeople } from './gap-in-people.ts';
import { lackingHeadline } from './lacking-headline.ts';
import { jumpShare } from './rank-jump.ts';
import type { TrendStatement } from './trend-statement.ts';
import { trendsHeadline } from './trends-headline.ts';

/** What the past of the commune says, by indicator. */
export interface HeadlinePast {
	trends: ReadonlyMap<string, TrendStatement>;
	/** Among the communes that the sheet compares it with: none when they are others. */
	jumps: ReadonlyMap<string, RankJump>;
}

/** Sentences of a sheet: more would be a report. */
const most = 4;

/**
 * The facts that open a commune's sheet, in reading order: how it stands, its clearest strength and gap,
 * how it has moved. Each is left out when its rule does not hold; a sheet that would have one alone says
 * what is lacking too. `past` is null as long as it is not there.
 */
export function communeHeadlines(
	lines: readonly HeadlineLine[],
	past: HeadlinePast | null
): CommuneHeadline[] {
	const choice = councilChoice(lines);
	const { judged, strengths, gaps, known } = choice;
	const lacking = lackingHeadline(lines, judged);
	const facts = [
		...(judged.length === 0 ? [unjudged(lines, known), lacking] : [balance(choice)]),
		point('strength', strengths[0]),
		point('gap', gaps[0]),
		past && widestJump(lines, past.jumps),
		past && trendsHeadline(lines, past.trends)
	].filter((fact) => fact !== null);
	// The past may still bring a second sentence: until it is there, nothing takes its place.
	if (past !== null && facts.length === 1 && lacking !== null) facts.push(lacking);
	return facts.slice(0, most);
}

function unjudged(lines: readonly HeadlineLine[], directed: number): CommuneHeadline {
	return {
		kind: 'unjudged',
		reason: unjudgedReason(lines, directed),
		known: lines.filter(({ comparison }) => comparison.kind !== 'absent').length,
		among: lines.length,
		lines: lines.filter(({ indicator }) => indicator.direction !== 'none').map(countedLine)
	};
}

function unjudgedReason(lines: readonly HeadlineLine[], directed: number) {
	if (directed > 0) return 'few';
	return lines.some(({ indicator }) => indicator.direction !== 'none')
		? 'no-value'
		: 'no-indicator';
}

function balance({
	judged,
	good,
	bad
}: ReturnType<typeof councilChoice<HeadlineLine>>): CommuneHeadline {
	const sizes = judged.map(({ comparison }) => comparison.group.n);
	return {
		kind: 'balance',
		judged: judged.length,
		good,
		bad,
		periods: [...new Set(judged.map(({ indicator }) => indicator.latest))].sort(),
		n: { least: Math.min(...sizes), most: Math.max(...sizes) },
		lines: judged.map(countedLine),
		isSimulated: judged.some(({ indicator }) => indicator.isSimulated)
	};
}

function point(kind: 'strength' | 'gap', line: HeadlineLine | undefined): CommuneHeadline | null {
	if (line === undefined || line.comparison.kind !== 'compared') return null;
	const { indicator, own, comparison } = line;
	const { group, value, groupValue } = comparison;
	const gap = kind === 'gap' ? gapInPeople(own.measure, group.median, indicator) : null;
	return {
		kind,
		indicator: indicator.id,
		label: indicator.shortLabel,
		noun: indicator.numeratorLabel,
		unit: indicator.unit,
		period: indicator.latest,
		value,
		groupValue,
		n: group.n,
		size: group.size,
		people: gap && { side: gap.side, count: gap.count, lower: gap.lower, upper: gap.upper },
		isSimulated: indicator.isSimulated
	};
}

/** The first of equal ones, in the order of the lines. */
function widestJump(
	lines: readonly HeadlineLine[],
	jumps: ReadonlyMap<string, RankJump>
): CommuneHeadline | null {
	const told = lines.flatMap(({ indicator }) => {
		const jump = jumps.get(indicator.id);
		return jump === undefined ? [] : [{ indicator, jump }];
	});
	const found = greatest(told, ({ jump }) => jumpShare(jump));
	if (found === undefined) return null;
	const { id, shortLabel, direction, isSimulated } = found.indicator;
	return {
		kind: 'jump',
		indicator: id,
		label: shortLabel,
		jump: found.jump,
		direction,
		isSimulated
	};
}
