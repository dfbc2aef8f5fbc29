import { describe, expect, it } from 'vitest';
import { stripMarks, stripStops } from './strip-layout.ts';

describe('stripMarks', () => {
	it('draws nothing for nobody', () => {
		expect(stripMarks([], 50, 28).path).toBe('');
	});

	it('piles up the dots of equal values', () => {
		const { kind, path } = stripMarks([30, 30, 30], 50, 28);
		expect(kind).toBe('dots');
		expect(path).toBe('M33 47h0M33 41h0M33 35h0');
	});

	it('turns to bars when a pile would be too tall, and stays small', () => {
		const places = Array.from({ length: 3000 }, (_, index) => (index * 7) % 640);
		const { kind, path } = stripMarks(places, 50, 28);
		expect(kind).toBe('bars');
		expect(path.length).toBeLessThan(5_000);
		expect(path).toContain('v-28');
	});
});

describe('stripStops', () => {
	it('stops once at a value that several communes share', () => {
		const stops = stripStops([
			{ code: '1', name: 'Vitré', value: 5 },
			{ code: '2', name: 'Cancale', value: 3 },
			{ code: '3', name: 'Fougères', value: 5 }
		]);
		expect(stops).toEqual([
			{ value: 3, names: ['Cancale'] },
			{ value: 5, names: ['Vitré', 'Fougères'] }
		]);
	});
});
