import { beforeAll, describe, expect, it } from 'vitest';
import { formerSeats, knownTerritories } from '../../src/lib/publish/known-territories.ts';
import { cogCommunes } from './cog-package.ts';
import { readTerritories, type Territories } from './territories.ts';

let territories: Territories;

beforeAll(async () => {
	territories = await readTerritories();
}, 60_000);

function commune(code: string) {
	return territories.communes.find((one) => one.code === code);
}

describe('readTerritories', () => {
	it('has the communes of the COG, without déléguées nor arrondissements', () => {
		expect(territories.communes).toHaveLength(34_969);
		expect(commune('01015')?.name).toBe('Arboys en Bugey');
		expect(commune('75101')).toBeUndefined();
		const inField = territories.communes.filter(({ strate }) => strate !== null && strate < 7);
		expect(inField).toHaveLength(33_896);
	});

	it('keeps codes as text, in departements of two or three characters', () => {
		expect(commune('2A004')?.departement).toBe('2A');
		expect(commune('97105')).toMatchObject({ departement: '971', region: '01' });
		expect(territories.departements).toHaveLength(109);
		expect([...territories.collectivites].sort()).toEqual([
			'975',
			'977',
			'978',
			'984',
			'986',
			'987',
			'988',
			'989'
		]);
	});

	it('knows what a commune nouvelle was made of, even long ago', () => {
		expect(commune('01033')).toMatchObject({
			oldCodes: ['01018', '01091', '01126', '01205', '01278', '01458'],
			oldNames: expect.arrayContaining([
				'Bellegarde-sur-Valserine',
				'Châtillon-en-Michaille',
				'Coupy'
			])
		});
	});

	it('gives the few island communes no EPCI and TAAF no population', () => {
		expect(commune('29083')?.epci).toBeNull();
		expect(commune('98411')).toMatchObject({ population: null, strate: null });
	});

	it('knows of every seat that moved with its commune nouvelle', async () => {
		const known = knownTerritories(territories);
		const versions = await Promise.all(
			['cog2019', 'cog2021', 'cog2022', 'cog2024'].map((version) => cogCommunes(version))
		);
		const moved = new Map<string, string>();
		for (const { code, seat, oldCodes } of versions.flat()) {
			if (seat !== null && known.currentCode.get(seat) === code) moved.set(seat, code);
			for (const old of oldCodes) if (known.currentCode.get(code) === old) moved.set(code, old);
		}
		expect([...moved].sort()).toEqual([...formerSeats].sort());
	});
});
