import { textWidth } from './text-width.ts';

/** Where things stand in charts made of rows: label, marks, value. Pixels from the top of a row. */
export interface RowLayout {
	/** Same height whatever the width, so that nothing moves when the real width becomes known. */
	height: number;
	/** Marks lie between these. */
	left: number;
	right: number;
	labelY: number;
	labelWidth: number;
	markY: number;
	labels: readonly string[];
	isNarrow: boolean;
}

const narrow = 520;

/** Labels beside the marks on a wide place, above them on a narrow one; values in a column at the end. */
export function rowLayout(
	width: number,
	labels: readonly string[],
	values: readonly string[]
): RowLayout {
	const valueWidth = Math.max(0, ...values.map((value) => textWidth(value))) + 8;
	const right = width - valueWidth;
	if (width < narrow)
		return {
			height: 40,
			left: 0,
			right,
			labelY: 14,
			labelWidth: width - 4,
			markY: 27,
			labels,
			isNarrow: true
		};
	const widest = Math.max(0, ...labels.map((label) => textWidth(label)));
	const labelWidth = Math.min(widest, width * 0.4);
	return {
		height: 40,
		left: labelWidth + 12,
		right,
		labelY: 24,
		labelWidth,
		markY: 20,
		labels,
		isNarrow: false
	};
}
