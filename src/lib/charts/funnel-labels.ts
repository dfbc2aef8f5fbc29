import type { FunnelMark } from '../model/funnel-mark.ts';
import type { FunnelLayout } from './funnel-layout.ts';
import { textWidth } from './text-width.ts';

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
	/** Where the text is held: its side towards the mark does not move with its true width. */
	anchor: 'start' | 'middle' | 'end';
}

export interface MarkLabel extends Box {
	code: string;
	text: string;
}

/** More peers than this, and only mine is named: the others answer to the cursor. */
const mostNamed = 12;
const height = 16;
const gap = 10;

/**
 * Names beside their marks: right, left, above, below, then a step farther. The first is placed
 * whatever happens (it is mine); another that finds no free place is left out.
 */
export function markLabels(
	mine: FunnelMark | null,
	peers: readonly FunnelMark[],
	{
		layout,
		expected,
		expectedText
	}: { layout: FunnelLayout; expected: number; expectedText: string }
): MarkLabel[] {
	const named = peers.length > mostNamed ? [] : peers;
	const marks = mine ? [mine, ...named] : named;
	const taken: Box[] = [expectedBox(expectedText, expected, layout)];
	// A name must not hide another mark, and mine keeps away from the peers where it can.
	const dots = marks.map((mark) => around(layout.x(mark.denominator), layout.y(mark.value)));
	const labels: MarkLabel[] = [];
	for (const [index, mark] of marks.entries()) {
		const others = [...taken, ...dots.filter((_, other) => other !== index)];
		const wishes = candidates(mark, layout);
		const free = wishes.find((box) => isWithin(box, layout) && !others.some(overlaps(box)));
		const box = free ?? (mark === mine ? wishes.find((wish) => isWithin(wish, layout)) : undefined);
		if (!box) continue;
		taken.push(box);
		labels.push({ ...box, code: mark.code, text: mark.name });
	}
	return labels;
}

/** Room of the name of the expected value, above its line at the left. */
export function expectedBox(text: string, expected: number, { left, y }: FunnelLayout): Box {
	const width = textWidth(text, 12) * 1.1 + 8;
	return { x: left + 2, y: y(expected) - height - 2, width, height, anchor: 'start' };
}

function candidates({ name, denominator, value }: FunnelMark, { x, y }: FunnelLayout): Box[] {
	const [cx, cy] = [x(denominator), y(value)];
	const width = textWidth(name) + 4;
	const right = { x: cx + gap, anchor: 'start' as const };
	const left = { x: cx - gap - width, anchor: 'end' as const };
	const centred = { x: cx - width / 2, anchor: 'middle' as const };
	const steps = [0, 1].flatMap((far) => {
		const rows = [cy - gap - height * (1 + far), cy + gap + height * far];
		return rows.flatMap((top) => [centred, right, left].map((side) => ({ ...side, y: top })));
	});
	const beside = [right, left].map((side) => ({ ...side, y: cy - height / 2 }));
	return [...beside, ...steps].map((corner) => ({ ...corner, width, height }));
}

function around(x: number, y: number): Box {
	return { x: x - 6, y: y - 6, width: 12, height: 12, anchor: 'middle' };
}

function isWithin(box: Box, { left, right, top, base }: FunnelLayout): boolean {
	return (
		box.x >= left && box.x + box.width <= right && box.y >= top - 8 && box.y + box.height <= base
	);
}

function overlaps(a: Box): (b: Box) => boolean {
	return (b) =>
		a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
