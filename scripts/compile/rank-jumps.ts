import type { CatalogueIndicator, IndicatorSummary } from '../../src/lib/domain/published.ts';
import type { RankJump, RankJumps } from '../../src/lib/domain/rank-jump.ts';
import { isInField } from '../../src/lib/domain/strate.ts';
import { headlineChange } from '../../src/lib/model/headline-change.ts';
import { headlineSeries } from '../../src/lib/model/headline-series.ts';
import { rankJumps, type JumpCommune } from '../../src/lib/model/rank-jump.ts';
import type { Territories } from '../read/territories.ts';
import type { CellsByPeriod } from './column-files.ts';
import type { ColumnCell } from './value-column.ts';

/** What one indicator tells of ranks: on its own page, and on the sheet of each commune that jumped. */
export interface IndicatorJumps {
	told: RankJumps | null;
	byCode: ReadonlyMap<string, RankJump>;
}

const none: IndicatorJumps = { told: null, byCode: new Map() };

/**
 * Between the two periods of the indicator's own change, each commune of the field among those of its
 * strate in its departement. Nothing without a direction, without counts, or when no change is told.
 */
export function indicatorJumps(
	cells: CellsByPeriod,
	indicator: CatalogueIndicator,
	{
		summary,
		communes
	}: { summary: Pick<IndicatorSummary, 'rows' | 'trend'> } & Pick<Territories, 'communes'>
): IndicatorJumps {
	const { direction, hasCounts } = indicator;
	const change = headlineChange(headlineSeries(summary, indicator), indicator);
	if (direction === 'none' || !hasCounts || change?.kind !== 'change') return none;
	const [from, to] = [change.from.period, change.to.period];
	const [before, after] = [cells.get(from), cells.get(to)];
	const known = communes.flatMap(({ code, departement, strate }, place): JumpCommune[] => {
		const [start, end] = [counted(before?.[place]), counted(after?.[place])];
		if (!isInField(strate) || start === null || end === null) return [];
		return [{ code, group: `${departement} ${String(strate)}`, from: start, to: end }];
	});
	const { judged, moved, jumps, clear } = rankJumps(known, { direction, from, to });
	if (judged === 0) return none;
	const [first] = clear;
	const place = communes.find(({ code }) => code === first?.code);
	const widest =
		first === undefined || place === undefined
			? null
			: { ...first.jump, code: place.code, name: place.name, departement: place.departement };
	return { told: { from, to, judged, moved, clear: clear.length, widest }, byCode: jumps };
}

function counted(cell: ColumnCell | null | undefined): JumpCommune['from'] | null {
	if (cell === null || cell === undefined) return null;
	const { value, numerator, denominator } = cell;
	if (value === null || numerator === null || denominator === null) return null;
	return { value, numerator, denominator };
}
