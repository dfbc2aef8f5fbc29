import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultWeights } from './domain/likeness.ts';
import { peerKinds, type Selection } from './domain/selection.ts';
import { strates } from './domain/strate.ts';
import { filterParams, parseFilters, sortOrders } from './url-filters.ts';
import { codesParams, parseCodes, parseSelection, selectionParams, withParams } from './url.ts';

const blank: Selection = {
	code: null,
	peers: null,
	named: [],
	open: null,
	period: null,
	weights: defaultWeights
};

const code = fc.oneof(
	fc.integer({ min: 1001, max: 98_999 }).map((n) => String(n).padStart(5, '0')),
	fc
		.tuple(fc.constantFrom('2A', '2B'), fc.integer({ min: 1, max: 999 }))
		.map(([departement, n]) => departement + String(n).padStart(3, '0'))
);
const period = fc.constantFrom('2024', '2024-T3', '2024-12');
const weight = fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2);
const weights = fc
	.record({
		population: weight,
		growth: weight,
		density: weight,
		distance: weight,
		epciType: weight
	})
	.filter((record) => Object.values(record).some((one) => one > 0));
const slug = fc.constantFrom('impot-en-ligne', 'fibre', 'pop-75');

describe('the address of a sheet', () => {
	it('says nothing of defaults', () => {
		expect(selectionParams({ ...blank, code: '35238' }).toString()).toBe('code=35238');
		expect(selectionParams(blank).toString()).toBe('');
	});

	it('keeps commas readable and parameters in order', () => {
		const selection: Selection = {
			code: '35238',
			peers: 'similar',
			named: ['35001', '2A004'],
			open: 'fibre',
			period: '2024-T3',
			weights: { ...defaultWeights, density: 0.5, distance: 2 }
		};
		expect(withParams('/commune', selectionParams(selection))).toBe(
			'/commune?code=35238&groupe=semblables&avec=35001,2A004&poids=1,1,0.5,2,1&indicateur=fibre&periode=2024-T3'
		);
	});

	it('keeps a group chosen by hand, were it the default of the commune', () => {
		const chosen: Selection = { ...blank, code: '35238', peers: 'departement-strate' };
		expect(selectionParams(chosen).toString()).toBe('code=35238&groupe=departement-strate');
		expect(parseSelection(selectionParams(chosen)).selection).toEqual(chosen);
		expect(selectionParams({ ...chosen, peers: 'departement-nearest' }).get('groupe')).toBe(
			'departement-proches'
		);
	});

	it('leaves a bare path without parameters', () => {
		expect(withParams('/commune', selectionParams(blank))).toBe('/commune');
	});

	it('gives back any selection it was made from', () => {
		const selections = fc
			.record({
				code: fc.option(code),
				peers: fc.constantFrom(null, ...peerKinds),
				named: fc.uniqueArray(code, { maxLength: 10 }),
				open: fc.option(slug),
				period: fc.option(period),
				weights: fc.oneof(fc.constant(defaultWeights), weights)
			})
			.filter((selection) => !selection.named.includes(selection.code ?? ''));
		fc.assert(
			fc.property(selections, (selection) => {
				const address = withParams('/commune', selectionParams(selection));
				const search = new URL(address, 'https://exemple.fr').searchParams;
				expect(parseSelection(search)).toEqual({ selection, problems: [] });
			}),
			{ numRuns: 300 }
		);
	});

	it('reports what makes no sense and shows the rest', () => {
		const search = new URLSearchParams(
			'code=1001&groupe=voisins&avec=35001,abc,35001&indicateur=../etc&periode=2024-99'
		);
		expect(parseSelection(search)).toEqual({
			selection: { ...blank, named: ['35001'] },
			problems: [
				{ kind: 'malformed', parameter: 'code', value: '1001' },
				{ kind: 'malformed', parameter: 'avec', value: 'abc' },
				{ kind: 'repeated', parameter: 'avec', value: '35001' },
				{ kind: 'malformed', parameter: 'groupe', value: 'voisins' },
				{ kind: 'malformed', parameter: 'indicateur', value: '../etc' },
				{ kind: 'malformed', parameter: 'periode', value: '2024-99' }
			]
		});
	});

	it.each([
		'1,1,1,1',
		'1,1,1,1,1,1',
		'1,1,1,1,4',
		'1,1,1,1,-1',
		'1,1,0.3,1,1',
		'1,,1,1,1',
		'0,0,0,0,0',
		'a,b,c,d,e'
	])('reports weights that are not five known ones, or count nothing: %s', (poids) => {
		expect(parseSelection(new URLSearchParams({ poids }))).toEqual({
			selection: blank,
			problems: [{ kind: 'malformed', parameter: 'poids', value: poids }]
		});
	});

	it('says nothing of weights when a selection has none', () => {
		const { weights: _, ...rest } = blank;
		expect(selectionParams({ ...rest, code: '35238' }).toString()).toBe('code=35238');
	});

	it('never throws, whatever the address says', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (query) => {
				const { selection } = parseSelection(new URLSearchParams(query));
				expect(selection.named.length).toBeLessThanOrEqual(10);
			})
		);
	});

	it('accepts Corsican codes in lower case and spaces around', () => {
		const search = new URLSearchParams({ code: ' 2a004 ' });
		expect(parseSelection(search).selection.code).toBe('2A004');
	});

	it('does not compare a commune with itself', () => {
		const { selection, problems } = parseSelection(new URLSearchParams('code=35238&avec=35238'));
		expect(selection.named).toEqual([]);
		expect(problems).toEqual([{ kind: 'repeated', parameter: 'avec', value: '35238' }]);
	});

	it('stops at ten communes and says which one was left out', () => {
		const codes = Array.from({ length: 11 }, (_, index) => `010${String(index + 10)}`);
		const { codes: kept, problems } = parseCodes(codesParams(codes));
		expect(kept).toEqual(codes.slice(0, 10));
		expect(problems).toEqual([{ kind: 'too-many', parameter: 'codes', value: '01020' }]);
	});
});

describe('the filters of an indicator', () => {
	it('give back what they were made from', () => {
		const filters = fc.record({
			period: fc.option(period),
			departement: fc.option(fc.constantFrom('01', '2A', '974')),
			region: fc.option(fc.constantFrom('53', '04')),
			strate: fc.option(fc.constantFrom(...strates.map(({ id }) => id))),
			sort: fc.constantFrom(...sortOrders)
		});
		fc.assert(
			fc.property(filters, (given) => {
				expect(parseFilters(filterParams(given))).toEqual({ filters: given, problems: [] });
			})
		);
	});

	it('name a strate by its bounds', () => {
		const { filters } = parseFilters(new URLSearchParams('strate=500-999'));
		expect(filters.strate).toBe(1);
		expect(filterParams({ ...filters, strate: 7 }).get('strate')).toBe('10000-et-plus');
	});

	it('report what they cannot use', () => {
		const { filters, problems } = parseFilters(new URLSearchParams('departement=999&tri=hasard'));
		expect(filters.departement).toBeNull();
		expect(filters.sort).toBe('decroissant');
		expect(problems.map(({ parameter }) => parameter)).toEqual(['departement', 'tri']);
	});
});
