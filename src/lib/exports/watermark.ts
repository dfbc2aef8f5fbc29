import { pictureWords } from '../text/picture.ts';
import { svgElement } from './svg-element.ts';

/** Says across a picture that its figures are simulated: in texts, since some programs forget patterns. */
export function watermark(width: number, height: number): SVGElement[] {
	const group = svgElement('g', {
		fill: '#7a4f00',
		'fill-opacity': '0.13',
		'font-size': 22,
		'font-weight': 600,
		'letter-spacing': 1.3,
		transform: 'rotate(-18)'
	});
	const [stepX, stepY] = [290, 110];
	const reach = Math.hypot(width, height);
	for (let y = 0; y < reach * 1.2; y += stepY) {
		const shift = (y / stepY) % 2 === 0 ? 0 : stepX / 2;
		for (let x = -reach / 2; x < reach; x += stepX) {
			const place = turned(x + shift, y);
			if (place.x < -stepX || place.x > width || place.y < 0 || place.y > height + 60) continue;
			group.append(svgElement('text', { x: x + shift, y }, pictureWords.watermark));
		}
	}
	return [group];
}

function turned(x: number, y: number): { x: number; y: number } {
	const angle = (-18 * Math.PI) / 180;
	return {
		x: x * Math.cos(angle) - y * Math.sin(angle),
		y: x * Math.sin(angle) + y * Math.cos(angle)
	};
}
