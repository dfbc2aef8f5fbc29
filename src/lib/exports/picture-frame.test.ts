import { expect, it } from 'vitest';
import { betterFit, frameSize } from './picture-frame.ts';

const area = { x: 0, y: 0, width: 1000, height: 500 };

it('lays a low drawing out narrower, to enlarge it, and a tall one wider, to reduce it', () => {
	expect(betterFit(area, { height: 400 })).toEqual({ width: 800, scale: 1.25 });
	expect(betterFit(area, { height: 1000 })).toEqual({ width: 2000, scale: 0.5 });
});

it('neither shouts nor whispers', () => {
	expect(betterFit(area, { height: 10 }).scale).toBe(1.75);
	expect(betterFit(area, { height: 9000 }).scale).toBe(0.45);
});

it('keeps the proportions that its names say, and the width of the screen', () => {
	const { width, height } = frameSize('large', 300);
	expect(width / (height ?? 1)).toBeCloseTo(16 / 9, 2);
	expect(frameSize('square', 300)).toMatchObject({ width: 1080, height: 1080 });
	expect(frameSize('screen', 700)).toMatchObject({ width: 732, height: null });
});
