import { describe, expect, it } from 'vitest';
import { parseProvenance, rejectedRows, sourceOfIndicator } from './provenance.ts';

const lock = {
	sources: [
		{
			id: 'france-services',
			title: 'Liste des structures France services',
			producer: 'ANCT',
			licence: 'Licence Ouverte 2.0',
			page: 'https://exemple.fr/france-services',
			updated: '2024-08-01',
			files: [
				{
					name: 'liste.csv',
					url: null,
					fetched: '2024-09-02T08:00:00.000Z',
					updated: '2024-08-01',
					bytes: 120,
					sha256: 'ab12'
				}
			],
			rows: { read: 5, kept: 2, merged: 1, rejected: [{ reason: 'code inconnu', rows: 2 }] },
			indicators: [{ id: 'france-services-nombre', rows: 3, lost: 0 }],
			remarks: []
		}
	]
};

describe('parseProvenance', () => {
	it('lets in what the fetch step writes', () => {
		const provenance = parseProvenance(lock);
		expect(provenance).toEqual(lock);
		expect(provenance.sources.map(({ rows }) => rejectedRows(rows))).toEqual([2]);
	});

	it('refuses rows that do not add up: one would be lost without a reason', () => {
		const broken = structuredClone(lock);
		broken.sources.forEach((source) => (source.rows.read = 6));
		expect(() => parseProvenance(broken)).toThrow('sources[0].rows.read: 6, attendu 5');
	});

	it('names the place of a missing key', () => {
		const broken = { sources: [{ ...lock.sources[0], licence: undefined }] };
		expect(() => parseProvenance(broken)).toThrow('sources[0].licence: rien, attendu un texte');
	});

	it('refuses what is not an object', () => {
		expect(() => parseProvenance([])).toThrow('sources.lock.json');
	});
});

describe('sourceOfIndicator', () => {
	it('finds the record of an indicator, and nothing for one written by hand', () => {
		const provenance = parseProvenance(lock);
		expect(sourceOfIndicator(provenance, 'france-services-nombre')?.id).toBe('france-services');
		expect(sourceOfIndicator(provenance, 'population')).toBeNull();
	});
});
