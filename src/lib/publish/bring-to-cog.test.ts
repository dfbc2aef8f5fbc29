import { describe, expect, it } from 'vitest';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { isAbsence } from '../domain/status.ts';
import { bringToCog } from './bring-to-cog.ts';
import { knownTerritories } from './known-territories.ts';
import { addObservation, emptyTable, observationAt, sortedTable } from './observation-table.ts';

/** 01033 took in 01205 and 01091; 12218 is the new seat of what was 12076. */
const known = knownTerritories({
	cog: 2026,
	communes: [
		{ code: '01001', oldCodes: [] },
		{ code: '01033', oldCodes: ['01205', '01091'] },
		{ code: '12218', oldCodes: ['12076', '12114'] },
		{ code: '75056', oldCodes: [] }
	],
	departements: [],
	regions: []
});

const share: Indicator = {
	id: 'part',
	theme: 'acces',
	label: '',
	shortLabel: '',
	question: '',
	unit: 'percent',
	decimals: 1,
	direction: 'none',
	maille: 'commune',
	modalities: {},
	numeratorLabel: null,
	denominatorLabel: null,
	definition: '',
	method: '',
	limits: '',
	producer: '',
	holder: null,
	contact: null,
	sourceTitle: '',
	sourceUrl: '',
	licence: '',
	updated: '2025-01-01',
	frequency: 'annuelle',
	breaks: [],
	target: null,
	isAdditive: false,
	minimumDenominator: null,
	bounds: { min: null, max: null },
	isSimulated: false
};
const count: Indicator = { ...share, unit: 'count', decimals: 0, isAdditive: true };
const delay: Indicator = { ...share, unit: 'days', isAdditive: false };

function row(code: string, figures: Partial<Observation>): Observation {
	return {
		code,
		period: '2015',
		value: null,
		status: 'definitif',
		numerator: null,
		denominator: null,
		source: null,
		note: null,
		...figures
	};
}

function brought(rows: Observation[], indicator: Indicator) {
	const table = emptyTable();
	for (const one of rows) addObservation(table, one);
	const result = bringToCog(table, indicator, known);
	const sorted = sortedTable(result.table);
	return {
		rows: sorted.codes.map((_, index) => observationAt(sorted, index)),
		carryOver: result.carryOver
	};
}

describe('bringToCog', () => {
	it('leaves a file of current codes as it is', () => {
		const rows = [row('01001', { value: 1 }), row('01033', { value: 2 })];
		const result = brought(rows, count);
		expect(result.rows).toEqual(rows);
		expect(result.carryOver.oldRows).toBe(0);
	});

	it('adds counts over a merger and computes the share again, without averaging', () => {
		const { rows, carryOver } = brought(
			[
				row('01033', { value: 10, numerator: 1, denominator: 10 }),
				row('01205', { value: 90, numerator: 90, denominator: 100, status: 'provisoire' })
			],
			share
		);
		expect(rows).toEqual([
			row('01033', { value: 82.7, numerator: 91, denominator: 110, status: 'provisoire' })
		]);
		expect(carryOver).toEqual({ oldRows: 1, carriedInto: 1, lost: [], leftOut: 0 });
	});

	it('adds the values of an additive indicator', () => {
		const { rows } = brought(
			[row('01205', { value: 7 }), row('01033', { value: 5 }), row('01091', { value: 3 })],
			count
		);
		expect(rows).toEqual([row('01033', { value: 15 })]);
	});

	it('leaves absent, with the reason, what has no counts to compute it from', () => {
		const { rows, carryOver } = brought(
			[row('01033', { value: 5 }), row('01205', { value: 7 })],
			delay
		);
		expect(rows).toEqual([
			row('01033', {
				status: 'non-collecte',
				note: 'Communes fusionnées (01205, 01033) : valeur non recalculable sans numérateur ni dénominateur.'
			})
		]);
		expect(carryOver.lost).toEqual([
			{
				code: '01033',
				period: '2015',
				reason: 'non recalculable sans numérateur ni dénominateur'
			}
		]);
	});

	it('keeps a secret that one part is under, whatever the others are', () => {
		const value = { value: 50, numerator: 10, denominator: 20 };
		const statuses = [
			brought([row('01033', value), row('01205', { status: 'secret' })], share),
			brought(
				[row('01033', { status: 'non-collecte' }), row('01205', { status: 'secret' })],
				share
			),
			brought([row('01033', value), row('01205', { status: 'non-collecte' })], share),
			brought(
				[row('01033', { status: 'non-concerne' }), row('01205', { status: 'non-concerne' })],
				share
			)
		].map(({ rows }) => rows.map(({ status, value }) => [status, value]));
		expect(statuses).toEqual([
			[['secret', null]],
			[['secret', null]],
			[['non-collecte', null]],
			[['non-concerne', null]]
		]);
	});

	it('counts only the parts concerned', () => {
		const { rows } = brought(
			[
				row('01033', { value: 50, numerator: 10, denominator: 20 }),
				row('01205', { status: 'non-concerne' })
			],
			share
		);
		expect(rows).toEqual([row('01033', { value: 50, numerator: 10, denominator: 20 })]);
	});

	it('does not take a part of a commune for the whole', () => {
		const { rows, carryOver } = brought([row('01205', { value: 7 })], count);
		expect(rows).toEqual([
			row('01033', {
				status: 'non-collecte',
				note: 'Commune issue d’une fusion : le fichier ne donne que 01205.'
			})
		]);
		expect(carryOver.lost).toHaveLength(1);
	});

	it('takes the former seat of a commune nouvelle for the whole of it', () => {
		const { rows } = brought([row('12076', { value: 1671 })], count);
		expect(rows).toEqual([row('12218', { value: 1671 })]);
	});

	it('adds arrondissements up unless their commune has a row of its own', () => {
		const parts = [row('75101', { value: 10 }), row('75102', { value: 20 })];
		expect(brought(parts, count).rows).toEqual([row('75056', { value: 30 })]);
		const { rows, carryOver } = brought([...parts, row('75056', { value: 31 })], count);
		expect(rows).toEqual([row('75056', { value: 31 })]);
		expect(carryOver).toEqual({ oldRows: 2, carriedInto: 0, lost: [], leftOut: 2 });
	});

	it('keeps each period apart', () => {
		const { rows } = brought(
			[
				row('01033', { value: 5 }),
				row('01205', { value: 7 }),
				row('01033', { value: 13, period: '2020' })
			],
			count
		);
		expect(
			rows.filter(({ status }) => !isAbsence(status)).map(({ period, value }) => [period, value])
		).toEqual([
			['2015', 12],
			['2020', 13]
		]);
	});
});
