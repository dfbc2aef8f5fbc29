import type { Direction } from '../domain/indicator.ts';
import { periodPosition, type Period } from '../domain/period.ts';
import type {
	Progress,
	ProgressCase,
	ProgressGap,
	ProgressLikeMine,
	ProgressOrder
} from '../domain/progress.ts';
import type { Unit } from '../domain/unit.ts';
import type { Break } from './change.ts';
import { differenceInterval, estimate, type Estimate } from './difference-interval.ts';
import { seriesEnds, type SeriesEnds } from './series-ends.ts';
import type { DatedMeasure } from './trend-test.ts';

/** A commune with its series, any order; see commune-points.ts for where they come from. */
export interface CommunePoints {
	code: string;
	name: string;
	departement: string;
	points: readonly DatedMeasure[];
}

interface ProgressRules {
	unit: Unit;
	direction: Direction;
	breaks: readonly Break[];
}

export const progressCaseCount = 5;

/**
 * Communes that started at the commune's level – their 95 % intervals overlap at the first period –
 * and improved most up to the last. First and last are those of the commune's own counts since the
 * last declared break; `others` are of its group, and need counts at both. Ties by INSEE code.
 */
export function progressLikeMine(
	own: CommunePoints,
	others: readonly CommunePoints[],
	{ unit, direction, breaks }: ProgressRules
): ProgressLikeMine {
	if (direction === 'none') return notTold('no-direction');
	const known = countedPeriods(own.points, unit);
	if (known.length === 0) return notTold('no-counts');
	const since = Math.max(...breaks.map(({ period }) => reached(period, known)), -Infinity);
	const kept = known.filter(({ at }) => at >= since);
	const [from, to] = [kept[0]?.period, kept.at(-1)?.period];
	if (from === undefined || to === undefined || kept.length < 2) return notTold('too-short');
	const mine = seriesEnds(own.points, { from, to, unit });
	if (mine === null) return notTold('no-counts');
	const counted = others.flatMap((commune) => {
		const found = seriesEnds(commune.points, { from, to, unit });
		return found === null || commune.code === own.code ? [] : [{ commune, ends: found }];
	});
	const started = counted.filter(({ ends: one }) => overlaps(one.first, mine.first));
	if (started.length === 0) return notTold('nobody');
	const sign = direction === 'higher' ? 1 : -1;
	return {
		kind: 'told',
		from,
		to,
		isCut: kept.length < known.length,
		own: progressOf(mine),
		considered: others.length,
		counted: counted.length,
		started: started.length,
		cases: started
			.map(({ commune, ends: one }) => caseOf(commune, one, orderOf(one, mine, sign)))
			.filter(({ difference }) => sign * difference > 0)
			.sort((a, b) => sign * (b.difference - a.difference) || (a.code < b.code ? -1 : 1))
			.slice(0, progressCaseCount)
	};
}

function caseOf(commune: CommunePoints, found: SeriesEnds, order: ProgressOrder): ProgressCase {
	const { code, name, departement, points } = commune;
	return {
		code,
		name,
		departement,
		order,
		points: points.map(({ period, value }) => ({ period, value })),
		...progressOf(found)
	};
}

function progressOf({ first, last, change }: SeriesEnds): Progress {
	return {
		first: first.value,
		last: last.value,
		difference: change.value,
		lower: change.lower,
		upper: change.upper,
		isClear: change.lower > 0 || change.upper < 0
	};
}

/** Whether the other improved more than the commune, beyond chance: the difference of the differences. */
function orderOf(other: SeriesEnds, mine: SeriesEnds, sign: 1 | -1): ProgressOrder {
	const { lower, upper } = differenceInterval(mine.wideChange, other.wideChange);
	if (lower <= 0 && 0 <= upper) return 'not-separable';
	return sign * lower > 0 ? 'ahead' : 'behind';
}

function countedPeriods(points: readonly DatedMeasure[], unit: Unit) {
	return points
		.flatMap((point) => {
			const at = periodPosition(point.period);
			const isCounted = point.value !== null && estimate(point, unit, 95) !== null;
			return at === null || !isCounted ? [] : [{ period: point.period, at }];
		})
		.sort((a, b) => a.at - b.at);
}

/** Position of a break that has come by the last point; one still to come breaks nothing. */
function reached(period: Period, known: readonly { at: number }[]): number {
	const at = periodPosition(period) ?? -Infinity;
	return at <= (known.at(-1)?.at ?? -Infinity) ? at : -Infinity;
}

/** Bounds that touch overlap. */
function overlaps(a: Estimate, b: Estimate): boolean {
	return a.lower <= b.upper && b.lower <= a.upper;
}

function notTold(reason: ProgressGap): ProgressLikeMine {
	return { kind: 'not-told', reason };
}
