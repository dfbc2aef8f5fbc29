import { periodPosition, type Period } from '../domain/period.ts';

export interface Point {
	period: Period;
	value: number | null;
}

export interface Break {
	period: Period;
	reason: string;
}

export interface Change {
	from: { period: Period; value: number };
	to: { period: Period; value: number };
	/** In the unit of the indicator: points for a percentage. */
	difference: number;
	/** Years between the two. */
	years: number;
	/** Breaks after `from` and up to `to`: the two values are then not the same measure. */
	breaks: Break[];
}

/** Change between the first and the last value of a series; null with fewer than two. */
export function change(series: readonly Point[], breaks: readonly Break[]): Change | null {
	const known = inOrder(series);
	const from = known[0];
	const to = known.at(-1);
	if (!from || !to || known.length < 2) return null;
	return {
		from: { period: from.period, value: from.value },
		to: { period: to.period, value: to.value },
		difference: to.value - from.value,
		years: to.at - from.at,
		breaks: breaks.filter(({ period }) => isBetween(period, from, to))
	};
}

export interface Known {
	period: Period;
	value: number;
	/** In years. */
	at: number;
}

/** Values that are there, in time order. */
export function inOrder(series: readonly Point[]): Known[] {
	return series
		.flatMap(({ period, value }) => {
			const at = periodPosition(period);
			return value === null || at === null ? [] : [{ period, value, at }];
		})
		.sort((a, b) => a.at - b.at);
}

/** Whether something that happens at `period` separates the two. */
export function isBetween(period: Period, from: { at: number }, to: { at: number }): boolean {
	const at = periodPosition(period);
	return at !== null && from.at < at && at <= to.at;
}
