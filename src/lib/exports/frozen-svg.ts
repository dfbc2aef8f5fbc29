import { svgElement } from './svg-element.ts';

/** What children take from their parent: written where it changes. */
const inherited = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'stroke',
	'stroke-opacity',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-width',
	'stroke-dasharray',
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor',
	'dominant-baseline',
	'letter-spacing',
	'paint-order'
] as const;
const ownAttributes = /^(?:class|id|tabindex|role|style|aria-.*|data-.*|vector-effect)$/;
const keepId = /^(?:pattern|clipPath|mask|linearGradient|symbol|marker)$/;

/**
 * A copy of a drawing of the page that needs neither its styles nor its scripts: computed styles are
 * written as attributes, links are plain groups, and strokes that kept their width on screen get the
 * width they had there, since few programs know how to.
 */
export function frozenSvg(drawing: SVGSVGElement): SVGElement {
	const copy = freeze(drawing, null);
	if (!copy) return svgElement('g');
	const { width, height } = drawing.getBoundingClientRect();
	if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	copy.setAttribute('overflow', 'visible');
	return copy;
}

function freeze(element: Element, parent: CSSStyleDeclaration | null): SVGElement | null {
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility === 'hidden') return null;
	const copy = svgElement(element.localName === 'a' ? 'g' : element.localName);
	for (const { name, value } of element.attributes) {
		const isKept = !ownAttributes.test(name) && !(element.localName === 'a' && name === 'href');
		if (isKept) copy.setAttribute(name, value);
	}
	if (keepId.test(element.localName) && element.id !== '') copy.id = element.id;
	const scale =
		style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? scaleOf(element) : 1;
	for (const name of inherited) {
		const value = attributeOf(style.getPropertyValue(name), name.startsWith('stroke-') ? scale : 1);
		const isNew = parent === null || style.getPropertyValue(name) !== parent.getPropertyValue(name);
		copy.removeAttribute(name);
		if (isNew || scale !== 1) copy.setAttribute(name, value);
	}
	if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
	for (const child of element.childNodes) {
		if (child instanceof Element) {
			const frozen = freeze(child, style);
			if (frozen) copy.append(frozen);
		} else if (child.nodeType === Node.TEXT_NODE && /text|tspan|title/i.test(element.localName)) {
			copy.append((child.textContent ?? '').replaceAll(/\s*\n\s*/g, ' ').replaceAll(/^ | $/g, ''));
		}
	}
	return copy;
}

/** « 1.5px » → « 1.5 », divided by a scale where it is a length of the screen. */
function attributeOf(value: string, scale: number): string {
	return value.replaceAll(/(-?[\d.]+)px/g, (_, length: string) =>
		String(Math.round((Number(length) / scale) * 1000) / 1000)
	);
}

/** Pixels of the screen in a unit of the element. */
function scaleOf(element: Element): number {
	const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
	if (!matrix) return 1;
	return Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) || 1;
}
