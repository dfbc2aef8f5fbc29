import type { Place } from './move-on-map.ts';

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Box around a path of absolute `M` and relative `l`, the only commands of our shapes. */
export function shapeBox(path: string): Box {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const ring of path.split('M').slice(1)) {
		const numbers = [...ring.matchAll(/-?\d+/g)].map(([text]) => Number(text));
		let [x, y] = [0, 0];
		for (let i = 0; i + 1 < numbers.length; i += 2) {
			x += numbers[i] ?? 0;
			y += numbers[i + 1] ?? 0;
			box.left = Math.min(box.left, x);
			box.right = Math.max(box.right, x);
			box.top = Math.min(box.top, y);
			box.bottom = Math.max(box.bottom, y);
		}
	}
	return box;
}

export function boxCentre({ left, top, right, bottom }: Box): Place {
	return [(left + right) / 2, (top + bottom) / 2];
}
