import type { Category } from '../../../lib/charts/category-layout.ts';
import type { Period } from '../../../lib/domain/period.ts';

interface Row {
	code: string;
	period: Period;
	value: number | null;
}

/** Categories in the order of their labels' declaration; `from` is null when there is one period. */
export interface CategorySpan {
	from: Period | null;
	to: Period;
	categories: Category[];
}

/** From the first period to the last: what each category was, and is. */
export function categorySpan(
	rows: readonly Row[],
	modalities: Readonly<Record<string, string>>
): CategorySpan {
	const periods = [...new Set(rows.map(({ period }) => period))].sort();
	const to = periods.at(-1) ?? '';
	const from = periods.length > 1 ? (periods[0] ?? null) : null;
	const valueAt = (code: string, period: Period | null) =>
		rows.find((row) => row.code === code && row.period === period)?.value ?? null;
	return {
		from,
		to,
		categories: Object.entries(modalities)
			.filter(([code]) => rows.some((row) => row.code === code))
			.map(([code, label]) => ({ code, label, from: valueAt(code, from), to: valueAt(code, to) }))
	};
}
