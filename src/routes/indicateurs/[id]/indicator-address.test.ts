import { describe, expect, it } from 'vitest';
import { addressParams, isFirstView, parseAddress, withRegion } from './indicator-address.ts';

const indicator = { periods: ['2023', '2024'], latest: '2024' };
const regions = [
	{ code: '53', departements: ['22', '35'] },
	{ code: '94', departements: ['2A'] }
];
const parse = (query: string) => parseAddress(new URLSearchParams(query), indicator, regions);

describe('the address of an indicator', () => {
	it('is the first view when it says nothing, or the latest period', () => {
		expect(isFirstView(parse('').address, indicator)).toBe(true);
		expect(isFirstView(parse('periode=2024').address, indicator)).toBe(true);
		for (const query of ['periode=2023', 'strate=0-499', 'tri=nom', 'code=35238'])
			expect(isFirstView(parse(query).address, indicator), query).toBe(false);
	});

	it('gives back what it was made from', () => {
		const { address, problems } = parse(
			'periode=2023&departement=35&region=53&strate=500-999&tri=croissant&code=35238'
		);
		expect(problems).toEqual([]);
		expect(parse(addressParams(address).toString()).address).toEqual(address);
	});

	it('reports a place or a period that the indicator does not have', () => {
		const { address, problems } = parse('periode=1999&departement=75&region=99');
		expect(address).toMatchObject({ period: null, departement: null, region: null });
		expect(problems).toEqual([
			{ kind: 'unknown', parameter: 'region', value: '99' },
			{ kind: 'unknown', parameter: 'periode', value: '1999' },
			{ kind: 'unknown', parameter: 'departement', value: '75' }
		]);
	});

	it('reports a departement of another région', () => {
		const { address, problems } = parse('region=94&departement=35');
		expect(address).toMatchObject({ region: '94', departement: null });
		expect(problems).toEqual([{ kind: 'unknown', parameter: 'departement', value: '35' }]);
	});
});

it('a new région keeps a departement of its own and lets go of the others', () => {
	const { address } = parse('departement=35');
	expect(withRegion(address, '53', regions).departement).toBe('35');
	expect(withRegion(address, '94', regions).departement).toBeNull();
	expect(withRegion(address, null, regions).departement).toBe('35');
});
