import fc from 'fast-check';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { columnNames } from './column-name.ts';
import { fileName } from './file-name.ts';
import { simulated, table } from './fixture.ts';
import { flatTable } from './flat-table.ts';
import { neutralText } from './neutral-text.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeXlsx } from './write-xlsx.ts';

function parse(text: string, delimiter: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}

async function sheets(of: typeof table) {
	const blob = await writeXlsx(of);
	return readSheets(Buffer.from(await blob.arrayBuffer()));
}

describe('a flat table', () => {
	it('leaves absent cells empty and says why in a column beside, only where something is absent', () => {
		const { columns, rows } = flatTable(table);
		expect(columns.map(({ name }) => name)).toEqual([
			'code',
			'commune',
			'valeur',
			'valeur_absence',
			'ecart'
		]);
		expect(rows[1]?.slice(2)).toEqual([null, 'secret statistique', null]);
	});

	it('says row by row that figures are simulated', () => {
		const { columns, rows } = flatTable(simulated);
		expect(columns.at(-1)?.name).toBe('donnees_simulees');
		expect(rows.map((row) => row.at(-1))).toEqual(['oui', 'oui', 'oui']);
	});
});

describe('CSV', () => {
	it('for machines has commas, points, no mark, names without accents', () => {
		const text = writeCsv(table, 'machine');
		expect(text.startsWith('code,commune,valeur,valeur_absence,ecart\r\n')).toBe(true);
		expect(parse(text, ',').slice(1)).toEqual([
			['01001', 'L’Abergement-Clémenciat', '62.5', '', '-3.25'],
			['2A004', '\'=HYPERLINK("http://x";"Ajaccio")', '', 'secret statistique', ''],
			['35238', 'Rennes ; « capitale »,\nde Bretagne', '0', '', '1234.5']
		]);
	});

	it('for French spreadsheets has a byte order mark, semicolons, decimal commas, labels with units', () => {
		const text = writeCsv(table, 'tableur');
		expect(text.codePointAt(0)).toBe(0xfeff);
		const [header, first, second] = parse(text.slice(1), ';');
		expect(header).toEqual([
			'Code INSEE',
			'Commune',
			'Valeur (en %)',
			'Valeur\u00a0: raison de l’absence',
			'Écart (en points)'
		]);
		expect(first).toEqual(['01001', 'L’Abergement-Clémenciat', '62,5', '', '-3,25']);
		expect(second?.[2]).toBe('');
	});

	it('never writes a cell that a spreadsheet would run, and gives every other text back', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
				const rows = texts.map((text) => ['', text, 1, 1]);
				const cells = parse(writeCsv({ ...table, rows }, 'tableur').slice(1), ';')
					.slice(1)
					.map((row) => row[1] ?? '');
				for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
				expect(cells).toEqual(texts.map(neutralText));
			})
		);
	});

	it('writes the smallest and the largest numbers without exponent, and gives them back', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
				const rows = [['', '', value, value]];
				const cell = parse(writeCsv({ ...table, rows }, 'machine'), ',')[1]?.[2] ?? '';
				expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
				expect(Math.abs(Number(cell) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11 + 1e-12);
			})
		);
	});
});

describe('neutralText', () => {
	it('marks what begins a formula, behind spaces too, and removes control characters', () => {
		expect(['=1+1', '+33', '-2', '@x', ' =1', '\t=1', '\r=1', '＝1'].map(neutralText)).toEqual([
			"'=1+1",
			"'+33",
			"'-2",
			"'@x",
			"' =1",
			"'  =1".replace('  ', ' '),
			"' =1",
			"'＝1"
		]);
		expect(neutralText('a\u0000b\tc\u009b')).toBe('a b c ');
		expect(neutralText('Saint-Jean = Jean')).toBe('Saint-Jean = Jean');
	});
});

describe('XLSX', () => {
	it('has typed cells, codes that stay text, empty absences', async () => {
		const [data] = await sheets(table);
		expect(data?.sheet).toBe('Données');
		expect(data?.data.slice(1)).toEqual([
			['01001', 'L’Abergement-Clémenciat', 62.5, null, -3.25],
			['2A004', '\'=HYPERLINK("http://x";"Ajaccio")', null, 'secret statistique', null],
			['35238', 'Rennes ; « capitale »,\nde Bretagne', 0, null, 1234.5]
		]);
	});

	it('has a second sheet with definition, source, licence, view, file, SQL and the meaning of absences', async () => {
		const [, about] = await sheets(table);
		const lines = new Map(about?.data.map(([name, text]) => [String(name), text]));
		expect(about?.sheet).toBe('À propos');
		expect(lines.get('Définition')).toBe(table.meta.definition);
		expect(lines.get('Producteur')).toBe('DGFiP');
		expect(lines.get('Licence')).toBe('Licence Ouverte 2.0');
		expect(lines.get('Mise à jour par le producteur')).toBe('1er février 2025');
		expect(lines.get('Adresse de la vue')).toBe(table.meta.viewUrl);
		expect(lines.get('SHA-256')).toBe('ab'.repeat(32));
		expect(lines.get('SQL')).toBe(table.meta.sql);
		expect(lines.get('Statut\u00a0: secret statistique')).toBe('Trop peu de cas.');
		expect(lines.has('Avertissement')).toBe(false);
	});

	it('says on both sheets that figures are simulated', async () => {
		const [data, about] = await sheets(simulated);
		expect(data?.data[0]?.at(-1)).toBe('Données simulées');
		expect(about?.data.flat().join(' ')).toContain('DONNÉES SIMULÉES');
	});
});

describe('JSON', () => {
	it('has one object a row, null for what is absent, and everything known of the figures', () => {
		const json: unknown = JSON.parse(writeJson(table));
		expect(json).toMatchObject({
			title: table.meta.title,
			sql: table.meta.sql,
			isSimulated: false,
			rows: [
				{ code: '01001', valeur: 62.5, valeur_absence: null, ecart: -3.25 },
				{ code: '2A004', valeur: null, valeur_absence: 'secret statistique', ecart: null },
				{ code: '35238', valeur: 0 }
			]
		});
	});
});

describe('names', () => {
	it('of columns are made from labels, never twice the same', () => {
		expect(columnNames(['1er quartile', 'Évolution (en %)', 'Médiane', 'médiane', '—'])).toEqual([
			'1er_quartile',
			'evolution_en',
			'mediane',
			'mediane_2',
			'colonne'
		]);
	});

	it('of files keep to letters every disk accepts, and say « simule »', () => {
		expect(fileName(table.meta, 'csv')).toBe('part-des-oeuvres-en-ligne-a-l-ecole.csv');
		expect(fileName(simulated.meta, 'xlsx')).toBe(
			'part-des-oeuvres-en-ligne-a-l-ecole-simule.xlsx'
		);
		expect(fileName({ title: '…', isSimulated: false }, 'png')).toBe('figure.png');
	});
});
