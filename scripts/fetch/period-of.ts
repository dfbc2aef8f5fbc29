/** `2024-08` of an ISO date `2024-08-01`. */
export function monthOf(date: string): string {
	return date.slice(0, 7);
}

const isoDate = /^(\d{4})-(\d{2})(?:-\d{2})?/;
const frenchDate = /^\d{2}\/(\d{2})\/(\d{4})$/;
const yearFirst = /^(\d{4})[\s_-]*T([1-4])$/i;
const quarterFirst = /^T([1-4])[\s_-]*(\d{4})$/i;

/**
 * Quarter of a date or of one of the ways producers write a quarter: `2025-06-30`, `30/06/2025`,
 * `2025 T2`, `2025T2`, `T2 2025`. Null when the text is none of these.
 */
export function quarterOf(text: string): string | null {
	const [, year, quarter] = yearFirst.exec(text) ?? [];
	if (year !== undefined) return `${year}-T${quarter}`;
	const [, second, secondYear] = quarterFirst.exec(text) ?? [];
	if (second !== undefined) return `${secondYear}-T${second}`;
	const [, frenchMonth, frenchYear] = frenchDate.exec(text) ?? [];
	if (frenchMonth !== undefined) return ofMonth(frenchYear ?? '', Number(frenchMonth));
	const [, isoYear, isoMonth] = isoDate.exec(text) ?? [];
	return isoYear === undefined ? null : ofMonth(isoYear, Number(isoMonth));
}

function ofMonth(year: string, month: number): string | null {
	return month >= 1 && month <= 12 ? `${year}-T${Math.ceil(month / 3)}` : null;
}

/** Last day of a quarter: `2024-T1` → `2024-03-31`. */
export function quarterEnd(quarter: string): string {
	const ends = ['03-31', '06-30', '09-30', '12-31'];
	return `${quarter.slice(0, 4)}-${ends[Number(quarter.slice(6)) - 1] ?? '12-31'}`;
}
