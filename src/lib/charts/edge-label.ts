import { fitText, textWidth } from './text-width.ts';

export interface EdgeLabel {
	text: string;
	x: number;
	anchor: 'start' | 'middle' | 'end';
}

/** A label centred on `at`, or pushed to the edge it would cross; cut when wider than the chart. */
export function edgeLabel(text: string, at: number, width: number, size = 13): EdgeLabel {
	const fitted = fitText(text, width - 4, size);
	const half = textWidth(fitted, size) / 2;
	if (at - half < 2) return { text: fitted, x: 2, anchor: 'start' };
	if (at + half > width - 2) return { text: fitted, x: width - 2, anchor: 'end' };
	return { text: fitted, x: at, anchor: 'middle' };
}
