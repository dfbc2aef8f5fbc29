import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
	it('reads the numbers that French files hold', () => {
		const cells = [
			'12',
			'12.5',
			'12,5',
			'-3',
			'1 234',
			'1\u00a0234,5',
			'12\u202f345\u202f678',
			'007'
		];
		expect(cells.map(parseNumber)).toEqual([12, 12.5, 12.5, -3, 1234, 1234.5, 12345678, 7]);
	});

	it('tells an empty cell from one that is no number', () => {
		expect(parseNumber('')).toBeNull();
		expect(parseNumber(' \u00a0')).toBeNull();
		const cells = ['n.d.', '12 %', '1.234,5', '1 23', '1e3', '0x10', 'NaN', '--1', '1,2,3'];
		expect(cells.map(parseNumber)).toEqual(cells.map(() => undefined));
	});
});
