import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDefinition } from '../../src/lib/publish/read-definition.ts';
import { territories } from '../fetch/fixture.ts';
import { importFile, type ImportOrder, type ImportResult } from './import-file.ts';
import { importPeriod } from './import-period.ts';
import { importLines } from './import-report.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'import-'));
});

afterEach(() => rm(folder, { recursive: true }));

const counts = {
	code: 'commune',
	value: null,
	numerator: 'en ligne',
	denominator: 'total',
	period: 'annee'
};

async function run(text: string, order: Partial<ImportOrder> = {}): Promise<ImportResult> {
	const file = join(folder, 'fichier.csv');
	await writeFile(file, text);
	return importFile(
		{
			file,
			id: 'essai',
			columns: counts,
			period: null,
			scale: { unit: 'percent', decimals: 1, maille: 'commune' },
			label: null,
			out: folder,
			isAppended: false,
			...order
		},
		territories.known
	);
}

const values = () => readFile(join(folder, 'essai', 'valeurs.csv'), 'utf8');

describe('an imported file', () => {
	it('becomes values with counts, old codes told from present ones, mended codes counted', async () => {
		const { imported, carryOver, covered } = await run(
			'commune;annee;en ligne;total\n1001;2023;10;40\n01033;2023;30;60\n01091;2023;10;20\n2a004;2023;1 000;4 000\n'
		);
		expect(imported).toMatchObject({ current: 3, former: 1, mended: 2, refused: [] });
		// Valserhône: (30 + 10) / (60 + 20); the build will write one row for it.
		expect(carryOver).toMatchObject({ oldRows: 1, carriedInto: 1, lost: [] });
		expect(covered).toBe(3);
		expect(await values()).toBe(
			'code,periode,valeur,statut,numerateur,denominateur\n01001,2023,25,definitif,10,40\n01033,2023,50,definitif,30,60\n01091,2023,50,definitif,10,20\n2A004,2023,25,definitif,1000,4000\n'
		);
	});

	it('keeps absences apart: masked is not empty, and neither is zero', async () => {
		const { imported } = await run(
			'commune,annee,en ligne,total\n01001,2023,s,40\n90001,2023,,40\n2A004,2023,0,40\n'
		);
		expect(imported.absences).toBe(2);
		expect(await values()).toContain(
			'01001,2023,,secret,,\n2A004,2023,0,definitif,0,40\n90001,2023,,non-collecte,,\n'
		);
	});

	it('tells each row that it leaves out', async () => {
		const result = await run(
			'commune,annee,en ligne,total\n01001,2023,10,40\n01001,2023,11,40\n99999,2023,1,2\n90001,hier,1,2\n90001,2023,douze,40\n'
		);
		expect(result.imported.refused).toEqual([
			{ line: 3, code: '01001', reason: 'doublon de la ligne 2' },
			{ line: 4, code: '99999', reason: 'code non reconnu' },
			{ line: 5, code: '90001', reason: 'période « hier » illisible' },
			{ line: 6, code: '90001', reason: '« douze » n’est pas un nombre' }
		]);
		const lines = importLines(result, 7);
		expect(lines[0]).toContain('5 lignes lues (utf-8, séparateur « , ») : 1 reprises, 4 écartées');
		expect(lines.join('\n')).toContain('ligne 4, « 99999 » : code non reconnu');
	});

	it('without counts, says which merged communes are left without a value', async () => {
		const result = await run('commune,annee,taux\n01033,2023,30\n01091,2023,10\n', {
			columns: { ...counts, value: 'taux', numerator: null, denominator: null }
		});
		expect(result.carryOver.lost.map(({ code }) => code)).toEqual(['01033']);
		expect(importLines(result, 7).join('\n')).toContain('1 communes fusionnées sans valeur');
	});

	it('tells a value that the build would refuse', async () => {
		const result = await run('commune,annee,taux\n01001,2023,130\n', {
			columns: { ...counts, value: 'taux', numerator: null, denominator: null }
		});
		expect(importLines(result, 7).join('\n')).toContain(
			'à corriger : valeurs.csv:2: 130, attendu 0–100'
		);
	});

	it('names the columns of the file when one is wrong', async () => {
		await expect(run('code,annee,en ligne,total\n01001,2023,1,2\n')).rejects.toThrow(
			'colonne « commune » absente ; le fichier a : code, annee, en ligne, total'
		);
	});

	it('writes nothing when no row is recognised', async () => {
		await expect(run('commune,annee,en ligne,total\n99999,2023,1,2\n')).rejects.toThrow(
			'aucune ligne reconnue : code non reconnu'
		);
		await expect(values()).rejects.toThrow('ENOENT');
	});
});

describe('the definition', () => {
	it('is a draft that the build refuses until the address of the source is written', async () => {
		const { toComplete } = await run('commune,annee,en ligne,total\n01001,2023,10,40\n');
		expect(toComplete).toContain('producteur');
		const text = await readFile(join(folder, 'essai', 'indicateur.json'), 'utf8');
		const read = (json: string) =>
			readDefinition({ text: json, file: 'i.json', edition: 'officielle', folder: 'essai' });
		expect(read(text)).toMatchObject({ problems: [{ found: 'url : "à compléter"' }] });
		const completed = read(text.replace('"url": "à compléter"', '"url": "https://exemple.fr"'));
		expect(completed).toMatchObject({ indicator: { frequency: 'annuelle', unit: 'percent' } });
	});

	it('completed by the publisher, is kept by the next import, and other periods with it', async () => {
		await run('commune,annee,en ligne,total\n01001,2023,10,40\n');
		const path = join(folder, 'essai', 'indicateur.json');
		const mine = (await readFile(path, 'utf8')).replaceAll('à compléter', 'complet');
		await writeFile(path, mine);
		const result = await run('commune,annee,en ligne,total\n01001,2024,20,40\n', {
			isAppended: true
		});
		expect(result).toMatchObject({ isDefinitionKept: true, keptRows: 1, toComplete: [] });
		expect(await readFile(path, 'utf8')).toBe(mine);
		expect(await values()).toContain(
			'01001,2023,25,definitif,10,40\n01001,2024,50,definitif,20,40'
		);
	});
});

describe('importPeriod', () => {
	it.each([
		['2024', '2024'],
		['2024-T2', '2024-T2'],
		['T2 2024', '2024-T2'],
		['2024 T2', '2024-T2'],
		['2024-12-31', '2024-12'],
		['2024-12', '2024-12'],
		['décembre', null]
	])('reads %s as %s', (text, period) => {
		expect(importPeriod(text)).toBe(period);
	});
});
