import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchDigits } from './french-digits.ts';

function byIntl(size: number, decimals: number): string {
	return new Intl.NumberFormat('fr-FR', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	}).format(size);
}

describe('frenchDigits', () => {
	it.each([
		[fc.double({ min: 0, max: 1e24, noNaN: true })],
		[fc.double({ min: 0, max: 200, noNaN: true })],
		[fc.double({ min: 0, max: 1e-5, noNaN: true })],
		// Decimals that end in a five, where binary and decimal rounding part.
		[fc.integer({ min: 0, max: 1e9 }).map((whole) => (whole * 10 + 5) / 10_000)]
	])('writes what Intl writes', (sizes) => {
		fc.assert(
			fc.property(sizes, fc.integer({ min: 0, max: 6 }), (size, decimals) => {
				expect(frenchDigits(size, decimals)).toBe(byIntl(size, decimals));
			}),
			{ numRuns: 2_000 }
		);
	});

	it('rounds the decimal that is read, not its binary neighbour', () => {
		expect((1.005).toFixed(2)).toBe('1.00');
		expect(frenchDigits(1.005, 2)).toBe('1,01');
		expect(frenchDigits(999.95, 1)).toBe('1\u202f000,0');
	});

	it('says what is no number as Intl does', () => {
		expect(frenchDigits(Infinity, 1)).toBe(byIntl(Infinity, 1));
		expect(frenchDigits(NaN, 1)).toBe(byIntl(NaN, 1));
	});
});
