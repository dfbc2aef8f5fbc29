import { greatest } from 'd3-array';
import type { CommuneHeadline } from '../domain/commune-headline.ts';
import type { RankJump } from '../domain/rank-jump.ts';
import { councilChoice } from './council-choice.ts';
import type { HeadlineLine } from './counted-line.ts';
import { lackingHeadline } from './lacking-headline.ts';
import { presentHeadlines } from './present-headlines.ts';
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
	const present = presentHeadlines(lines);
	// The past may still bring a second sentence: until it is there, nothing takes its place.
	if (past === null) return present;
	const told = [widestJump(lines, past.jumps), trendsHeadline(lines, past.trends)];
	const facts = [...present, ...told].filter((fact) => fact !== null);
	const lacking = facts.length === 1 ? lackingHeadline(lines, councilChoice(lines).judged) : null;
	return [...facts, ...(lacking ? [lacking] : [])].slice(0, most);
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
