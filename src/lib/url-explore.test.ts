import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	blankQuestion,
	columnKey,
	exploreGroups,
	isSameColumn,
	ownColumn,
	territoryFields,
	type Bounds,
	type ExploreQuestion
} from './domain/explore.ts';
import { statuses } from './domain/status.ts';
import { strates } from './domain/strate.ts';
import { exploreParams, parseExplore, type ExploreOffer } from './url-explore.ts';
import { withParams } from './url.ts';

const offer: ExploreOffer = {
	indicators: [
		{ id: 'fibre-raccordable', periods: ['2023', '2024'], latest: '2024' },
		{ id: 'delai', periods: ['2024-T3', '2024-12'], latest: '2024-12' }
	],
	columns: [{ indicator: 'fibre-raccordable', period: '2024' }]
};
const all = offer.indicators.flatMap(({ id, periods }) =>
	periods.map((period) => ({ indicator: id, period }))
);

const bound = fc.option(fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 10));
const bounds: fc.Arbitrary<Bounds> = fc
	.tuple(bound, bound)
	.filter(([from, to]) => from !== null || to !== null)
	.map(([from, to]) =>
		from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }
	)
	.map(({ from, to }) => ({
		from: from === null ? null : from + 0,
		to: to === null ? null : to + 0
	}));

const question: fc.Arbitrary<ExploreQuestion> = fc.subarray(all).chain((columns) => {
	const column = fc.subarray(columns);
	const sortable = ['nom', ...territoryFields, ...columns.map(columnKey)];
	return fc.record({
		columns: fc.constant(columns),
		departements: fc.subarray(['01', '2A', '976']),
		regions: fc.subarray(['11', '53']),
		epcis: fc.subarray(['200000001', '200000002']),
		strates: fc.subarray(strates.map(({ id }) => id)),
		population: fc.option(bounds),
		text: fc.string().map((text) => text.trim()),
		values: column.chain((chosen) =>
			fc.tuple(...chosen.map((one) => fc.record({ column: fc.constant(one), bounds })))
		),
		statuses: column.chain((chosen) =>
			fc.tuple(
				...chosen.map((one) =>
					fc.record({
						column: fc.constant(one),
						statuses: fc.subarray([...statuses], { minLength: 1 })
					})
				)
			)
		),
		group: fc.option(fc.constantFrom(...exploreGroups)),
		measure: columns.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...columns)),
		sort: fc
			.subarray(sortable)
			.chain((fields) =>
				fc.tuple(
					...fields.map((field) => fc.boolean().map((isDescending) => ({ field, isDescending })))
				)
			),
		shown: fc.subarray([...territoryFields])
	});
});

describe('the address of the explorer', () => {
	it('says nothing of the usual question', () => {
		expect(exploreParams(blankQuestion([...offer.columns]), offer).toString()).toBe('');
	});

	it('restores every question that it says', () => {
		fc.assert(
			fc.property(question, (asked) => {
				const address = withParams('/explorer/', exploreParams(asked, offer));
				const read = parseExplore(new URL(address, 'http://localhost').searchParams, offer);
				expect(read).toEqual({ question: asked, problems: [] });
			})
		);
	});

	it('never fails, whatever it carries, and asks for columns that exist', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(
						'colonnes',
						'valeurs',
						'statuts',
						'tri',
						'population',
						'strate',
						'montrer'
					),
					fc.string()
				),
				(parameters) => {
					const read = parseExplore(new URLSearchParams(parameters), offer).question;
					expect(read.columns.every((one) => all.some((known) => isSameColumn(known, one)))).toBe(
						true
					);
				}
			)
		);
	});

	it('is short, in French, and names codes', () => {
		const asked = {
			...blankQuestion(all.slice(0, 2)),
			departements: ['35', '22'],
			strates: [0 as const],
			values: all.slice(1, 2).map((column) => ({ column, bounds: { from: 10, to: null } })),
			sort: [{ field: 'fibre-raccordable_2024', isDescending: true }]
		};
		expect(withParams('/explorer/', exploreParams(asked, offer))).toBe(
			'/explorer/?colonnes=fibre-raccordable_2023,fibre-raccordable_2024&departement=35,22&strate=0-499&valeurs=fibre-raccordable_2024_10_&tri=-fibre-raccordable_2024'
		);
	});

	it('reports what it does not know and leaves it out', () => {
		const { question: read, problems } = parseExplore(
			new URLSearchParams(
				'colonnes=fibre-raccordable_1999,delai&population=9_1&departement=35,zz,35&valeurs=delai_2024-T3_1_2'
			),
			offer
		);
		expect(read.columns).toEqual([{ indicator: 'delai', period: '2024-12' }]);
		expect(read.departements).toEqual(['35']);
		expect(problems.map(({ kind, value }) => [kind, value])).toEqual([
			['unknown', 'fibre-raccordable_1999'],
			['unknown', 'zz'],
			['repeated', '35'],
			['malformed', '9_1'],
			['unknown', 'delai_2024-T3_1_2']
		]);
	});

	describe('that names the reader’s own file', () => {
		const address = new URLSearchParams(
			'colonnes=delai,ma-donnee&valeurs=ma-donnee_fichier_10_&tri=-ma-donnee_fichier&departement=zz'
		);

		it('finds it where one is kept', () => {
			const { indicator: id, period } = ownColumn;
			const indicators = [...offer.indicators, { id, periods: [period], latest: period }];
			const { question: read } = parseExplore(address, { ...offer, indicators });
			expect(read.columns).toEqual([{ indicator: 'delai', period: '2024-12' }, ownColumn]);
			expect(read.values).toEqual([{ column: ownColumn, bounds: { from: 10, to: null } }]);
			expect(read.sort).toEqual([{ field: 'ma-donnee_fichier', isDescending: true }]);
		});

		it('elsewhere drops it with its filters, and says so once', () => {
			const { question: read, problems } = parseExplore(address, offer);
			expect(read.columns).toEqual([{ indicator: 'delai', period: '2024-12' }]);
			expect([read.values, read.sort]).toEqual([[], []]);
			expect(problems.map(({ kind, value }) => [kind, value])).toEqual([
				['unknown', 'zz'],
				['not-kept', 'ma-donnee']
			]);
		});
	});
});
