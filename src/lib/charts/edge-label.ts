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

/** A label beside `at`, on the side away from another mark; on the other side where room is short. */
export function asideLabel(
	text: string,
	{ at, awayFrom, width }: { at: number; awayFrom: number | null; width: number },
	size = 13
): EdgeLabel {
	if (awayFrom === null || Math.abs(awayFrom - at) > textWidth(text, size) / 2 + 6)
		return edgeLabel(text, at, width, size);
	const room = textWidth(text, size) + 4;
	const isLeft = awayFrom >= at ? at >= room : at + room > width;
	return { text, x: isLeft ? at + 3 : at - 3, anchor: isLeft ? 'end' : 'start' };
}
