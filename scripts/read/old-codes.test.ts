import { describe, expect, it } from 'vitest';
import { knownTerritories } from '../../src/lib/publish/known-territories.ts';
import { cogCommunes, cogRows } from './cog-package.ts';
import { readTerritories } from './territories.ts';

const { communes } = await readTerritories();
const current = new Set(communes.map(({ code }) => code));
const { currentCode } = knownTerritories({ cog: 0, communes, departements: [], regions: [] });

/** Codes that lead to no commune of today. */
function lost(codes: readonly string[]): string[] {
	return codes.filter((code) => {
		const heir = current.has(code) ? code : currentCode.get(code);
		return heir === undefined || !current.has(heir);
	});
}

/** Codes in force on the first of January, from the history since 1943, which ends in 2019. */
async function codesOf(year: number): Promise<string[]> {
	const day = `${year}-01-01`;
	const rows = await cogRows('cog2019', 'historique-communes');
	return rows.flatMap(({ type, code, dateDebut, dateFin }) => {
		const hasBegun = typeof dateDebut !== 'string' || dateDebut <= day;
		const hasEnded = typeof dateFin === 'string' && dateFin <= day;
		return type === 'COM' && hasBegun && !hasEnded && typeof code === 'string' ? [code] : [];
	});
}

describe('a code of a commune', () => {
	it.each([
		// Communes in force, as INSEE counted them; Mayotte is in the history since 2011.
		[2015, 36_658],
		[2016, 35_885],
		[2017, 35_416],
		[2018, 35_357]
	])('in force on 1 January %i leads to a commune of today', async (year, count) => {
		const codes = await codesOf(year);
		expect(codes).toHaveLength(count);
		expect(lost(codes)).toEqual([]);
	});

	it.each(['cog2019', 'cog2021', 'cog2022', 'cog2023', 'cog2024', 'cog2025'])(
		'of the version %s leads to a commune of today, communes déléguées too',
		async (version) => {
			const rows = await cogCommunes(version);
			const codes = rows.filter(({ type }) => type !== 'arrondissement-municipal');
			expect(codes.length).toBeGreaterThan(35_000);
			expect(lost(codes.map(({ code }) => code))).toEqual([]);
		}
	);

	it('leads to one commune alone: no old code is that of two', () => {
		const codes = communes.flatMap(({ oldCodes }) => oldCodes);
		expect(new Set(codes).size).toBe(codes.length);
		// La Neuville-Garnier: in Les Hauts-Talican, whose first seat has left it since.
		expect(currentCode.get('60455')).toBe('60694');
	});
});
