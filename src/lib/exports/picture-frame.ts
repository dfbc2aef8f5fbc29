/** The frames of a picture, in pixels; `screen` is as wide as the figure and as tall as it needs. */
export const pictureFrames = ['large', 'square', 'screen'] as const;
export type PictureFrame = (typeof pictureFrames)[number];

export interface FrameSize {
	width: number;
	/** Null: what the drawing needs. */
	height: number | null;
	margin: number;
	title: number;
	subtitle: number;
	foot: number;
}

export function frameSize(frame: PictureFrame, onScreen: number): FrameSize {
	switch (frame) {
		case 'large':
			return { width: 1200, height: 675, margin: 36, title: 30, subtitle: 18, foot: 13 };
		case 'square':
			return { width: 1080, height: 1080, margin: 44, title: 36, subtitle: 21, foot: 15 };
		case 'screen':
			return {
				width: Math.max(320, Math.round(onScreen)) + 32,
				height: null,
				margin: 16,
				title: 20,
				subtitle: 14.5,
				foot: 12
			};
	}
}

export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How wide a drawing is laid out, and how much it is then enlarged, to fill an area. */
export interface Fit {
	width: number;
	scale: number;
}

/** Enlarged beyond that, a drawing shouts; reduced beyond, nobody reads it. */
const [smallest, largest] = [0.45, 1.75];

/**
 * The first guess of a fit, then each better one: a drawing knows how tall it is only once it is laid
 * out at some width.
 */
export function betterFit(area: Area, measured: { height: number } | null): Fit {
	if (measured === null) return { width: area.width / 1.2, scale: 1.2 };
	const scale = Math.min(largest, Math.max(smallest, area.height / measured.height));
	return { width: area.width / scale, scale };
}
