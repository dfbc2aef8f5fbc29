import { frozenSvg } from './frozen-svg.ts';
import { svgElement } from './svg-element.ts';
import { textLines } from './text-lines.ts';

/** What answers to a finger or a key has no place in a picture. */
const left =
	'details, button, input, select, textarea, noscript, .no-print, .visually-hidden, .cursor, .readout, .watermark';

export interface DrawnPage {
	content: SVGElement;
	/** Bounds of what is drawn, in pixels of the page. */
	width: number;
	height: number;
}

/** A part of the page as a drawing: its SVG frozen, what is painted as images, its texts where they stand. */
export function drawnPage(root: HTMLElement): DrawnPage {
	const origin = root.getBoundingClientRect();
	const content = svgElement('g');
	let [width, height] = [0, 0];
	const reach = ({ right, bottom }: DOMRect) => {
		width = Math.max(width, right - origin.left);
		height = Math.max(height, bottom - origin.top);
	};

	function draw(element: Element): void {
		if (element.matches(left)) return;
		const box = element.getBoundingClientRect();
		if (element instanceof SVGSVGElement) {
			const drawing = frozenSvg(element);
			drawing.setAttribute('x', String(box.left - origin.left));
			drawing.setAttribute('y', String(box.top - origin.top));
			content.append(drawing);
			reach(box);
			return;
		}
		if (element instanceof HTMLCanvasElement) {
			content.append(painted(element, box, origin));
			reach(box);
			return;
		}
		if (getComputedStyle(element).display === 'none') return;
		if (element.localName === 'li') content.append(...marker(element, box, origin));
		for (const child of element.childNodes) {
			if (child instanceof Element) draw(child);
			else if (child instanceof Text) {
				const lines = textLines(child, origin);
				if (lines.length > 0) reach(rangeOf(child).getBoundingClientRect());
				content.append(...lines);
			}
		}
	}

	draw(root);
	return { content, width, height };
}

function painted(canvas: HTMLCanvasElement, box: DOMRect, origin: DOMRect): SVGElement {
	return svgElement('image', {
		href: canvas.toDataURL('image/png'),
		x: box.left - origin.left,
		y: box.top - origin.top,
		width: box.width,
		height: box.height
	});
}

/** The number of an item of an ordered list, which is no text of the page. */
function marker(item: Element, box: DOMRect, origin: DOMRect): SVGElement[] {
	const list = item.parentElement;
	if (list?.localName !== 'ol') return [];
	const { fontSize, color, lineHeight } = getComputedStyle(item);
	const size = Number.parseFloat(fontSize);
	return [
		svgElement(
			'text',
			{
				x: box.left - origin.left - 6,
				y: box.top - origin.top + Number.parseFloat(lineHeight) / 2 + size * 0.32,
				'text-anchor': 'end',
				'font-size': size,
				fill: color
			},
			`${[...list.children].indexOf(item) + 1}.`
		)
	];
}

function rangeOf(node: Node): Range {
	const range = document.createRange();
	range.selectNodeContents(node);
	return range;
}
