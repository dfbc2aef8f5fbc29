import { greatest, least } from 'd3-array';
import type { IndicatorHeadline } from '../domain/headline.ts';
import { periodPosition, type Period } from '../domain/period.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../domain/published.ts';
import { reachesTarget } from './headline-target.ts';

type Rules = Pick<CatalogueIndicator, 'target' | 'direction'>;

/** Of national categories: which is lowest and which is highest at the last period, and how many met the target. */
export function headlineCategories(
	rows: IndicatorSummary['rows'],
	indicator: Rules
): IndicatorHeadline[] {
	const known = rows.flatMap(({ code, period, value }) =>
		value === null ? [] : [{ code, period, value }]
	);
	const last = greatest(known, ({ period }) => periodPosition(period) ?? 0)?.period;
	if (last === undefined) return [];
	const atLast = known.filter(({ period }) => period === last);
	const facts = [ends(atLast, last), targets(known, indicator)].filter((fact) => fact !== null);
	return facts.length > 0 ? facts : [{ kind: 'no-change', reason: 'one-period', breaks: [] }];
}

interface Category {
	code: string;
	value: number;
}

function ends(categories: readonly Category[], period: Period): IndicatorHeadline | null {
	const lowest = least(categories, ({ value }) => value);
	const highest = greatest(categories, ({ value }) => value);
	if (!lowest || !highest || categories.length < 2 || lowest.value === highest.value) return null;
	const isEqualled = (end: Category) =>
		categories.filter(({ value }) => value === end.value).length > 1;
	if (isEqualled(lowest) || isEqualled(highest)) return null;
	const of = ({ code, value }: Category) => ({ code, value });
	return {
		kind: 'categories',
		period,
		lowest: of(lowest),
		highest: of(highest),
		among: categories.length
	};
}

/** Only values of the target's own year are held against it. */
function targets(
	known: readonly (Category & { period: Period })[],
	{ target, direction }: Rules
): IndicatorHeadline | null {
	if (target === null || direction === 'none') return null;
	const due = known.filter(({ period }) => period === target.period);
	if (due.length === 0) return null;
	const met = due.filter(({ value }) => reachesTarget(value, target.value, direction)).length;
	return {
		kind: 'category-targets',
		period: target.period,
		target: target.value,
		met,
		among: due.length
	};
}
