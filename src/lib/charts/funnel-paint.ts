import type { FunnelPoints } from '../model/funnel-points.ts';
import type { FunnelLayout } from './funnel-layout.ts';

/** Places of the points in the drawing, in CSS pixels, in the order of the points. */
export interface FunnelPlaces {
	xs: Float32Array;
	ys: Float32Array;
}

export function funnelPlaces(
	{ denominators, values }: FunnelPoints,
	{ x, y }: FunnelLayout
): FunnelPlaces {
	return { xs: Float32Array.from(denominators, x), ys: Float32Array.from(values, y) };
}

/** CSS colours of the points: between the limits, beyond 95 %, beyond 99.8 %. */
export interface FunnelColours {
	inside: string;
	outside: string;
	farOutside: string;
}

/** What this file asks of a canvas. */
type Brush = Pick<
	CanvasRenderingContext2D,
	'setTransform' | 'clearRect' | 'fillRect' | 'fillStyle' | 'globalAlpha'
>;

/**
 * Paints the cloud: the many inside first, in a veil, so that those outside stay visible. Squares on
 * whole device pixels: they cost a tenth of discs, and at this size look the same.
 */
export function paintFunnel(
	brush: Brush,
	{ xs, ys, sides }: FunnelPlaces & { sides: Int8Array },
	{
		width,
		height,
		ratio,
		colours
	}: { width: number; height: number; ratio: number; colours: FunnelColours }
): void {
	brush.setTransform(1, 0, 0, 1, 0, 0);
	brush.clearRect(0, 0, Math.ceil(width * ratio), Math.ceil(height * ratio));
	const size = Math.max(1, Math.round((xs.length > 5_000 ? 1.6 : 3) * ratio));
	const layers = [
		{ colour: colours.inside, alpha: xs.length > 5_000 ? 0.5 : 0.75, far: 0 },
		{ colour: colours.outside, alpha: 0.8, far: 1 },
		{ colour: colours.farOutside, alpha: 0.9, far: 2 }
	];
	for (const { colour, alpha, far } of layers) {
		brush.fillStyle = colour;
		brush.globalAlpha = alpha;
		for (let index = 0; index < xs.length; index++) {
			if (Math.abs(sides[index] ?? 0) !== far) continue;
			const left = Math.round((xs[index] ?? 0) * ratio - size / 2);
			const top = Math.round((ys[index] ?? 0) * ratio - size / 2);
			brush.fillRect(left, top, size, size);
		}
	}
	brush.globalAlpha = 1;
}
