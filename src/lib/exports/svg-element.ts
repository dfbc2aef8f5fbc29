export const svgNamespace = 'http://www.w3.org/2000/svg';

/** An element of a picture, with its attributes and its text. */
export function svgElement(
	name: string,
	attributes: Record<string, string | number> = {},
	text = ''
): SVGElement {
	const element = document.createElementNS(svgNamespace, name);
	for (const [key, value] of Object.entries(attributes))
		element.setAttribute(key, shortNumber(value));
	if (text !== '') element.textContent = text;
	return element;
}

function shortNumber(value: string | number): string {
	return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
