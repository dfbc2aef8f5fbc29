import type { CommuneHeadline } from '../domain/commune-headline.ts';
import type { HeadlineLine } from './counted-line.ts';
import type { TrendStatement } from './trend-statement.ts';

/** Under this many series that can be judged, counting them says nothing of the commune. */
const leastTrends = 2;

/** How many indicators moved each way; `trends` by indicator. */
export function trendsHeadline(
	lines: readonly HeadlineLine[],
	trends: ReadonlyMap<string, TrendStatement>
): CommuneHeadline | null {
	const told = lines.flatMap(({ indicator, comparison }) => {
		const statement = trends.get(indicator.id);
		if (indicator.direction === 'none' || comparison.kind === 'absent') return [];
		return statement ? [{ statement, indicator }] : [];
	});
	const clear = told.flatMap(({ statement, indicator }) =>
		'from' in statement ? [{ ...statement, indicator }] : []
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
		lines: clear.map(({ indicator: { id, unit, direction }, from, to }) => ({
			indicator: id,
			unit,
			direction,
			from,
			to
		})),
		isSimulated: clear.some(({ indicator }) => indicator.isSimulated)
	};
}
