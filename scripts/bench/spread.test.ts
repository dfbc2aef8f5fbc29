import { describe, expect, it } from 'vitest';
import { ratio, spread, spreadText } from './spread.ts';

describe('repeated measures', () => {
	it('have a median and a range, unknown ones left out', () => {
		expect(spread([30, null, 10, 20])).toEqual({ median: 20, low: 10, high: 30, n: 3 });
		expect(spread([null])).toBeNull();
	});

	it('compare by their medians', () => {
		expect(ratio(spread([10, 30]), spread([10]))).toBe(2);
		expect(ratio(spread([1]), null)).toBeNull();
		expect(ratio(spread([1]), spread([0]))).toBeNull();
	});

	it('are told with their range, and alone when there is one', () => {
		expect(spreadText(spread([900, 1_100, 1_000]))).toMatch(/^1\s000 \(900–1\s100\)$/);
		expect(spreadText(spread([12.4]))).toBe('12');
		expect(spreadText(null)).toBe('–');
	});
});
