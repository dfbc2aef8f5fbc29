import { describe, expect, it } from 'vitest';
import type { Status } from '../domain/status.ts';
import { absencesShown } from './absences-shown.ts';

const of = (status: Status) => ({
	measure: { value: null, numerator: null, denominator: null, status }
});

describe('absences that a sheet shows', () => {
	it('are those of the commune, its group and the communes named, once each, in their order', () => {
		const lines = [
			{ own: of('definitif'), peers: [of('non-collecte'), of('provisoire')], named: [] },
			{ own: of('non-collecte'), peers: [], named: [of('secret')] }
		];
		expect(absencesShown(lines)).toEqual(['secret', 'non-collecte']);
	});

	it('are none where every value is there', () => {
		expect(absencesShown([{ own: of('simule'), peers: [of('definitif')], named: [] }])).toEqual([]);
		expect(absencesShown([])).toEqual([]);
	});
});
