import { describe, expect, it } from 'vitest';
import { formatChange, formatGap, formatParts, formatValue } from './value.ts';

describe('values with their unit', () => {
	it('writes each unit as French does', () => {
		expect(formatValue(62.4, 'percent', 1)).toBe('62,4\u202f%');
		expect(formatValue(12, 'days', 0)).toBe('12\u00a0jours');
		expect(formatValue(3.2, 'km', 1)).toBe('3,2\u00a0km');
		expect(formatValue(4.5, 'per-1000', 1)).toBe('4,5 pour 1\u202f000');
		expect(formatValue(18_256, 'count', 0)).toBe('18\u202f256');
		expect(formatValue(104.2, 'index', 1)).toBe('104,2');
	});

	it('keeps the singular under two days', () => {
		expect(formatValue(0, 'days', 0)).toBe('0\u00a0jour');
		expect(formatValue(1.5, 'days', 1)).toBe('1,5\u00a0jour');
		expect(formatValue(2, 'days', 0)).toBe('2\u00a0jours');
	});

	it('counts the change of a share in points', () => {
		expect(formatChange(2.3, 'percent', 1)).toBe('+2,3\u00a0points');
		expect(formatChange(-1, 'percent', 0)).toBe('−1\u00a0point');
		expect(formatChange(-3, 'days', 0)).toBe('−3\u00a0jours');
		expect(formatChange(1_200, 'count', 0)).toBe('+1\u202f200');
	});

	it('gives a gap without its sign', () => {
		expect(formatGap(-5.25, 'percent', 1)).toBe('5,3\u00a0points');
		expect(formatGap(-1, 'days', 0)).toBe('1\u00a0jour');
	});

	it('gives the counts behind a share', () => {
		expect(formatParts(12, 1_040, 'foyers')).toBe('12 sur 1\u202f040 foyers');
		expect(formatParts(12, 40, null)).toBe('12 sur 40');
	});
});
