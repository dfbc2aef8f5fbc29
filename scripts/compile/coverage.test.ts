import { describe, expect, it } from 'vitest';
import { latestPeriod } from './coverage.ts';

const period = (name: string, present: number) => ({
	period: name,
	present,
	expected: 10,
	secret: 0,
	notCollected: 0,
	notApplicable: 0
});

describe('latestPeriod', () => {
	it('is the last one that half of the territories have', () => {
		expect(latestPeriod([period('2022', 9), period('2023', 5), period('2024', 4)])).toBe('2023');
	});

	it('is the fullest when none has half, the later on a tie', () => {
		expect(latestPeriod([period('2022', 3), period('2023', 3), period('2024', 1)])).toBe('2023');
	});
});
