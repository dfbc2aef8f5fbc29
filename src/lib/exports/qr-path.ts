import { encode } from 'uqr';

/** A QR code as one path of squares, with its quiet zone of four modules. */
export function qrPath(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const path = data
		.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return { size, path };
}

/** The same as a file. */
export function qrSvg(text: string): string {
	const { size, path } = qrPath(text);
	const svg = 'http://www.w3.org/2000/svg';
	return `<svg xmlns="${svg}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
