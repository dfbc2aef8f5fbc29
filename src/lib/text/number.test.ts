import { describe, expect, it } from 'vitest';
import { formatCompact, formatCount, formatDecimal, formatSigned } from './number.ts';

describe('numbers', () => {
	it('sets thousands apart with a narrow no-break space', () => {
		expect(formatCount(33_896)).toBe('33\u202f896');
		expect(formatCount(1_234_567)).toBe('1\u202f234\u202f567');
	});

	it('keeps the decimals asked for', () => {
		expect(formatDecimal(62, 1)).toBe('62,0');
		expect(formatDecimal(0.125, 2)).toBe('0,13');
	});

	it('writes a true minus sign, and never a negative zero', () => {
		expect(formatDecimal(-1.5, 1)).toBe('−1,5');
		expect(formatDecimal(-0.04, 1)).toBe('0,0');
		expect(formatCount(-0)).toBe('0');
	});

	it('signs what moved, and leaves zero unsigned', () => {
		expect(formatSigned(2.34, 1)).toBe('+2,3');
		expect(formatSigned(-0.4, 1)).toBe('−0,4');
		expect(formatSigned(0.04, 1)).toBe('0,0');
	});

	it('shortens millions and milliards, in the singular under two', () => {
		expect(formatCompact(14_700_000)).toBe('14,7\u00a0millions');
		expect(formatCompact(1_275_000)).toBe('1,3\u00a0million');
		expect(formatCompact(2_000_000)).toBe('2\u00a0millions');
		expect(formatCompact(2_400_000_000)).toBe('2,4\u00a0milliards');
	});

	it('passes to the larger word where rounding does', () => {
		expect(formatCompact(659_011)).toBe('659\u202f011');
		expect(formatCompact(999_950)).toBe('1\u00a0million');
		expect(formatCompact(999_960_000)).toBe('1\u00a0milliard');
	});
});
