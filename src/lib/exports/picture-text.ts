import { pictureFamily } from './picture-font.ts';
import { svgElement } from './svg-element.ts';

export interface TextStyle {
	size: number;
	weight: 400 | 600;
	fill: string;
}

/** Lines of at most `width` pixels, broken at ordinary spaces alone: the others are there to hold. */
export function brokenLines(text: string, { size, weight }: TextStyle, width: number): string[] {
	const measure = measureOf(size, weight);
	const lines: string[] = [];
	for (const word of text.split(' ').flatMap((one) => cut(one, measure, width))) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.filter((line) => line !== '');
}

/** An address has no space and may be wider than the picture. */
function cut(word: string, measure: (text: string) => number, width: number): string[] {
	if (measure(word) <= width) return [word];
	const parts: string[] = [''];
	for (const character of word) {
		const last = parts.at(-1) ?? '';
		if (measure(last + character) <= width) parts[parts.length - 1] = last + character;
		else parts.push(character);
	}
	return parts;
}

/** Lines one under the other, the first one's top at `y`; the bottom of the last. */
export function writeLines(
	parent: SVGElement,
	lines: readonly string[],
	style: TextStyle,
	place: { x: number; y: number }
): number {
	const leading = lineHeight(style);
	lines.forEach((line, index) => {
		const { size, weight, fill } = style;
		const y = place.y + leading * index + (leading + size * 0.66) / 2;
		parent.append(
			svgElement('text', { x: place.x, y, 'font-size': size, 'font-weight': weight, fill }, line)
		);
	});
	return place.y + leading * lines.length;
}

export function lineHeight({ size }: Pick<TextStyle, 'size'>): number {
	return size * 1.3;
}

function measureOf(size: number, weight: number): (text: string) => number {
	const brush = document.createElement('canvas').getContext('2d');
	if (!brush) return (text) => text.length * size * 0.5;
	brush.font = `${weight} ${size}px '${pictureFamily}', sans-serif`;
	return (text) => brush.measureText(text).width;
}
