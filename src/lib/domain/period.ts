/** A period as published: a year `2024`, a quarter `2024-T3` or a month `2024-12`. */
export type Period = string;

const shape = /^(\d{4})(?:-(?:T([1-4])|(0[1-9]|1[0-2])))?$/;

export function isPeriod(text: string): boolean {
	return shape.test(text);
}

/** Calendar year of a period, e.g. 2024 for `2024-T3`; null when the text is not a period. */
export function periodYear(period: Period): number | null {
	const year = shape.exec(period)?.[1];
	return year === undefined ? null : Number(year);
}

/** Position on a time axis in years: `2024` → 2024, `2024-T3` → 2024.5, `2024-12` → 2024.9167; null when not a period. */
export function periodPosition(period: Period): number | null {
	const match = shape.exec(period);
	if (!match) return null;
	const [, year, quarter, month] = match;
	if (quarter !== undefined) return Number(year) + (Number(quarter) - 1) / 4;
	if (month !== undefined) return Number(year) + (Number(month) - 1) / 12;
	return Number(year);
}
