import type { CommuneHeadline } from '../domain/commune-headline.ts';
import { councilChoice } from './council-choice.ts';
import { countedLine, type HeadlineLine } from './counted-line.ts';
import { gapInPeople } from './gap-in-people.ts';
import { lackingHeadline } from './lacking-headline.ts';

/** The facts of a sheet that need nothing of the past: how it stands, its clearest strength and gap. */
export function presentHeadlines(lines: readonly HeadlineLine[]): CommuneHeadline[] {
	const choice = councilChoice(lines);
	const { judged, strengths, gaps, known } = choice;
	return [
		...(judged.length === 0
			? [unjudged(lines, known), lackingHeadline(lines, judged)]
			: [balance(choice)]),
		point('strength', strengths[0]),
		point('gap', gaps[0])
	].filter((fact) => fact !== null);
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
