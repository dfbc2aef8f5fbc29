import { periodPosition, type Period } from '../domain/period.ts';

export interface DatedValue {
	period: Period;
	value: number;
}

export interface NationalChange {
	baseline: DatedValue;
	current: DatedValue;
	/** In the unit of the indicator. */
	difference: number;
	/** Declared breaks after the baseline and up to the current period: the two are then not the same measure. */
	breaks: { period: Period; reason: string }[];
	/** Null without a target. `met` compares the value of the target's own year; null when that year is not known. */
	target: { period: Period; value: number; met: boolean | null } | null;
}

interface Series {
	values: readonly { period: Period; value: number | null }[];
	breaks: readonly { period: Period; reason: string }[];
	target: { period: Period; value: number } | null;
	direction: 'higher' | 'lower' | 'none';
}

/**
 * From the year of the first dashboard to today: the value nearest to `since` (the earlier one of two
 * at the same distance) and the last one known. Null when fewer than two periods have a value.
 */
export function nationalChange(series: Series, since: number): NationalChange | null {
	const known = series.values
		.flatMap(({ period, value }) => {
			const position = periodPosition(period);
			return value === null || position === null ? [] : [{ period, value, position }];
		})
		.sort((a, b) => a.position - b.position);
	const current = known.at(-1);
	if (!current || known.length < 2) return null;
	const baseline = known
		.slice(0, -1)
		.reduce((best, point) =>
			Math.abs(point.position - since) < Math.abs(best.position - since) ? point : best
		);
	return {
		baseline: { period: baseline.period, value: baseline.value },
		current: { period: current.period, value: current.value },
		difference: current.value - baseline.value,
		breaks: series.breaks.filter(({ period }) => {
			const position = periodPosition(period);
			return position !== null && position > baseline.position && position <= current.position;
		}),
		target: series.target && targetOutcome(series, series.target)
	};
}

function targetOutcome(series: Series, target: { period: Period; value: number }) {
	const reached = series.values.find(({ period }) => period === target.period)?.value ?? null;
	const met =
		reached === null || series.direction === 'none'
			? null
			: series.direction === 'higher'
				? reached >= target.value
				: reached <= target.value;
	return { period: target.period, value: target.value, met };
}
