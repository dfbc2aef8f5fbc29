import { svgElement } from './svg-element.ts';

/** The lines of a text of the page as it wraps there, as texts of a picture; `origin` is its corner. */
export function textLines(node: Text, origin: DOMRect): SVGElement[] {
	const parent = node.parentElement;
	if (!parent || !/\S/.test(node.data)) return [];
	const { fontSize, fontWeight, fontStyle, color } = getComputedStyle(parent);
	const size = Number.parseFloat(fontSize);
	return linesOf(node).map(({ text, box }) =>
		svgElement(
			'text',
			{
				x: box.left - origin.left,
				// Ascent of the typeface of pictures within the box that the browser gives its lines.
				y: box.top - origin.top + box.height / 2 + size * 0.32,
				'font-size': size,
				'font-weight': fontWeight,
				...(fontStyle === 'normal' ? {} : { 'font-style': fontStyle }),
				fill: color
			},
			text
		)
	);
}

interface Line {
	text: string;
	box: DOMRect;
}

/** Words are measured one by one: those at the same height are of one line. */
function linesOf(node: Text): Line[] {
	const lines: Line[] = [];
	const range = document.createRange();
	// No-break spaces are part of words, as they are for the browser.
	for (const { index, 0: word } of node.data.matchAll(/[^ \n\r\t]+/g)) {
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		const box = range.getBoundingClientRect();
		if (box.width === 0) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.text += ` ${word}`;
		else lines.push({ text: word, box });
	}
	return lines;
}
