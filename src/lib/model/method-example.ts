import type { CatalogueIndicator } from '../domain/published.ts';
import type { PeerKind } from '../domain/selection.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import type { CommuneTable } from './commune-table.ts';
import { funnelSideOf, type FunnelSide } from './funnel-side.ts';
import { valueFunnelLimits } from './funnel-limits.ts';
import type { Interval } from './interval.ts';
import type { SheetRow } from './sheet-row.ts';
import { sheetRow } from './sheet-row.ts';
import { valueInterval } from './value-interval.ts';
import type { Verdict } from './verdict.ts';

/** The numbers of one commune that the method is explained with; every one is worked out as on its sheet. */
export interface MethodExample {
	row: SheetRow;
	own: { numerator: number; denominator: number; value: number };
	narrow: Interval;
	wide: Interval;
	/** The same share of ten times as many: what size does to the interval. */
	tenfold: Interval;
	/** Null when the group has too few values. */
	group: GroupExample | null;
}

export interface GroupExample {
	value: number;
	numerator: number;
	denominator: number;
	verdict: Extract<Verdict, { groupValue: number }>;
	/** Limits of the funnel around the group's value, at the size of the commune. */
	limits95: Interval;
	limits998: Interval;
	side: FunnelSide;
}

/** Indicators of a commune that have all that the method needs, a ratio with its counts; shares first. */
export function exampleIndicators(
	indicators: readonly CatalogueIndicator[],
	table: CommuneTable,
	self: number
): CatalogueIndicator[] {
	const found = indicators.filter(({ unit, id, decimals, hasCounts }) => {
		if (!hasCounts || ratioScale(unit) === null) return false;
		const own = table.measures({ id, unit, decimals })?.[self];
		return own !== undefined && countsOf(own) !== null;
	});
	// The most familiar formula makes the first example.
	const isShare = ({ unit }: CatalogueIndicator) => unit === 'percent';
	return [...found.filter(isShare), ...found.filter((one) => !isShare(one))];
}

/** Against its default group, `peers`. Null when the commune has no counts for the indicator. */
export function methodExample(
	indicator: CatalogueIndicator,
	table: CommuneTable,
	{ self, peers }: { self: number; peers: PeerKind }
): MethodExample | null {
	const row = sheetRow(indicator, table, { self, peers, named: [] });
	const own = row && countsOf(row.own.measure);
	const value = row?.own.measure.value ?? null;
	if (!row || !own || value === null) return null;
	const { unit } = indicator;
	const narrow = valueInterval(own, unit, 95);
	const wide = valueInterval(own, unit, 99.8);
	const more = { numerator: 10 * own.numerator, denominator: 10 * own.denominator };
	const tenfold = valueInterval(more, unit, 95);
	if (!narrow || !wide || !tenfold) return null;
	return { row, own: { ...own, value }, narrow, wide, tenfold, group: groupOf(row, own, unit) };
}

function groupOf(row: SheetRow, own: Counts, unit: Unit): GroupExample | null {
	const { comparison } = row;
	if (comparison.kind !== 'compared') return null;
	const { verdict, group } = comparison;
	if (verdict.kind === 'not-comparable') return null;
	const value = verdict.groupValue;
	const { denominator } = own;
	const limits95 = valueFunnelLimits(value, { denominator, unit }, 95);
	const limits998 = valueFunnelLimits(value, { denominator, unit }, 99.8);
	if (!limits95 || !limits998 || group.numerator === null || group.denominator === null)
		return null;
	const side = funnelSideOf(value, unit)(own);
	const { numerator } = group;
	return { value, numerator, denominator: group.denominator, verdict, limits95, limits998, side };
}

interface Counts {
	numerator: number;
	denominator: number;
}

function countsOf(measure: {
	numerator: number | null;
	denominator: number | null;
}): Counts | null {
	const { numerator, denominator } = measure;
	return numerator === null || !denominator ? null : { numerator, denominator };
}
