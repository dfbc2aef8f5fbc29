import { describe, expect, it } from 'vitest';
import { dodge } from './dodge.ts';

describe('dodge', () => {
	it('gives nothing for nothing', () => {
		expect(dodge([], [0, 100])).toEqual([]);
	});

	it('leaves alone what does not overlap', () => {
		const wishes = [
			{ at: 20, size: 10 },
			{ at: 80, size: 10 }
		];
		expect(dodge(wishes, [0, 100])).toEqual([20, 80]);
	});

	it('moves two overlapping labels apart by the same distance', () => {
		const wishes = [
			{ at: 50, size: 10 },
			{ at: 54, size: 10 }
		];
		expect(dodge(wishes, [0, 100])).toEqual([47, 57]);
	});

	it('keeps the order of ties and answers in the order asked', () => {
		const wishes = [
			{ at: 50, size: 10 },
			{ at: 50, size: 10 },
			{ at: 10, size: 10 }
		];
		expect(dodge(wishes, [0, 100])).toEqual([45, 55, 10]);
	});

	it('pushes labels back inside the range, and their neighbours with them', () => {
		const wishes = [
			{ at: 96, size: 10 },
			{ at: 99, size: 10 },
			{ at: 2, size: 10 }
		];
		expect(dodge(wishes, [0, 100])).toEqual([85, 95, 5]);
	});

	it('lets a chain of labels push one another without overlap', () => {
		const wishes = [10, 12, 14, 16, 40].map((at) => ({ at, size: 8 }));
		const centres = dodge(wishes, [0, 100]);
		centres.slice(1).forEach((centre, index) => {
			expect(centre - (centres[index] ?? 0)).toBeGreaterThanOrEqual(8);
		});
		expect(centres.at(-1)).toBe(40);
	});
});
