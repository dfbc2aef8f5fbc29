import type { CommuneHeadline } from '../domain/commune-headline.ts';
import { councilChoice } from './council-choice.ts';
import { gapInPeople } from './gap-in-people.ts';
import type { SheetRow } from './sheet-row.ts';
import type { TrendStatement } from './trend-statement.ts';

type Line = Pick<SheetRow, 'indicator' | 'own' | 'comparison'>;

/** Under this many series that can be judged, counting them says nothing of the commune. */
const leastTrends = 2;

/**
 * The facts that open a commune's sheet, in reading order: how it stands, its clearest strength and gap,
 * how it has moved. Each is left out when its rule does not hold. `trends`, by indicator, is null as
 * long as the past is not there.
 */
export function communeHeadlines(
	lines: readonly Line[],
	trends: ReadonlyMap<string, TrendStatement> | null
): CommuneHeadline[] {
	const choice = councilChoice(lines);
	const { judged, strengths, gaps, known } = choice;
	const facts = [
		judged.length === 0 ? unjudged(lines, known) : balance(choice),
		point('strength', strengths[0]),
		point('gap', gaps[0]),
		trends && moves(lines, trends)
	];
	return facts.filter((fact) => fact !== null);
}

function unjudged(lines: readonly Line[], directed: number): CommuneHeadline {
	return {
		kind: 'unjudged',
		reason: unjudgedReason(lines, directed),
		known: lines.filter(({ comparison }) => comparison.kind !== 'absent').length,
		among: lines.length
	};
}

function unjudgedReason(lines: readonly Line[], directed: number) {
	if (directed > 0) return 'few';
	return lines.some(({ indicator }) => indicator.direction !== 'none')
		? 'no-value'
		: 'no-indicator';
}

function balance({ judged, good, bad }: ReturnType<typeof councilChoice<Line>>): CommuneHeadline {
	const sizes = judged.map(({ comparison }) => comparison.group.n);
	return {
		kind: 'balance',
		judged: judged.length,
		good,
		bad,
		periods: [...new Set(judged.map(({ indicator }) => indicator.latest))].sort(),
		n: { least: Math.min(...sizes), most: Math.max(...sizes) },
		isSimulated: judged.some(({ indicator }) => indicator.isSimulated)
	};
}

function point(kind: 'strength' | 'gap', line: Line | undefined): CommuneHeadline | null {
	if (line === undefined || line.comparison.kind !== 'compared') return null;
	const { indicator, own, comparison } = line;
	const { group, value, groupValue } = comparison;
	const gap = kind === 'gap' ? gapInPeople(own.measure, group.median, indicator) : null;
	return {
		kind,
		indicator: indicator.id,
		label: indicator.shortLabel,
		noun: indicator.numeratorLabel,
		period: indicator.latest,
		value,
		groupValue,
		n: group.n,
		size: group.size,
		people: gap && { side: gap.side, count: gap.count, lower: gap.lower, upper: gap.upper },
		isSimulated: indicator.isSimulated
	};
}

function moves(
	lines: readonly Line[],
	trends: ReadonlyMap<string, TrendStatement>
): CommuneHeadline | null {
	const told = lines.flatMap(({ indicator, comparison }) => {
		const statement = trends.get(indicator.id);
		if (indicator.direction === 'none' || comparison.kind === 'absent') return [];
		return statement ? [{ statement, isSimulated: indicator.isSimulated }] : [];
	});
	const clear = told.flatMap(({ statement, isSimulated }) =>
		'from' in statement ? [{ ...statement, isSimulated }] : []
	);
	const [first] = clear;
	if (first === undefined || clear.length < leastTrends) return null;
	const areSame = clear.every(({ from, to }) => from === first.from && to === first.to);
	return {
		kind: 'trends',
		better: clear.filter(({ tone }) => tone === 'good').length,
		worse: clear.filter(({ tone }) => tone === 'bad').length,
		unclear: clear.filter(({ kind }) => kind === 'unclear').length,
		unjudged: told.length - clear.length,
		years: areSame ? { from: first.from, to: first.to } : null,
		isSimulated: clear.some(({ isSimulated }) => isSimulated)
	};
}
