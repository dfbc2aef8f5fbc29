import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommuneIndex } from '../domain/commune-index.ts';
import { matchRows } from './match.ts';
import { cellNumber, numberColumn } from './number-column.ts';
import { guessChoice, valueColumns } from './own-choice.ts';
import { ownCsv } from './own-csv.ts';
import { OwnFileError } from './own-file-fault.ts';
import { cellAt, ColumnBuilder } from './own-table.ts';
import { placesOf } from './places.ts';
import { readText } from './read-text.ts';
import { columnNames, RowCollector } from './row-collector.ts';
import { sniffFormat } from './sniff.ts';

const places = placesOf(
	parseCommuneIndex(
		[
			"01001\tL'Abergement-Clémenciat\t01400\t860\t\t",
			'35012\tBain-de-Bretagne\t35470\t7300\t\t',
			'35257\tMaen Roch\t35460\t4900\t35043\tSaint-Brice-en-Coglès',
			'37190\tSaint-Aubin\t37370\t700\t\t',
			'40249\tSaint-Aubin\t40250\t500\t\t',
			'72181\tLe Mans\t72000 72100\t145000\t\t',
			'2A004\tAjaccio\t20000\t71000\t\t'
		].join('\n')
	),
	{ '35': { name: 'Ille-et-Vilaine' }, '37': { name: 'Indre-et-Loire' }, '40': { name: 'Landes' } }
);

function file(text: string | Uint8Array<ArrayBuffer>, name = 'mien.csv'): File {
	return new File([text], name);
}

async function fault(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
	const error: unknown = await readText(file(text)).catch((thrown: unknown) => thrown);
	return error instanceof OwnFileError ? error.fault.kind : 'none';
}

describe('reading a text file', () => {
	it('guesses encoding, delimiter and decimal mark of a French spreadsheet', async () => {
		const bytes = new Uint8Array(
			[...'insee;élus;part\n01001;3;12,5\n'].map((c) => c.charCodeAt(0))
		);
		const { table, format } = await readText(file(bytes));
		expect(format).toEqual({ encoding: 'windows-1252', delimiter: ';', decimal: ',' });
		expect(table.columns.map(({ name }) => name)).toEqual(['insee', 'élus', 'part']);
		expect(table.rows).toBe(1);
	});

	it('takes what the reader corrects', async () => {
		const { table } = await readText(file('a,b;c\n1,2;3\n'), { format: { delimiter: ',' } });
		expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b;c']);
	});

	it('keeps cells of several lines, and says which lines are ragged', async () => {
		const { table, ragged } = await readText(file('code,note\n01001,"deux\nlignes"\n35012\n'));
		expect(cellAt(table.columns[1] ?? new ColumnBuilder().finish(''), 0)).toBe('deux\nlignes');
		expect(ragged).toEqual({ count: 1, first: 3 });
	});

	it('reads UTF-16, BOM or not, and headings that are empty or twice there', async () => {
		const utf16 = new Uint8Array(
			new Uint16Array([...'\ufeffcode;n\n01001;1\n'].map((c) => c.charCodeAt(0))).buffer
		);
		expect((await readText(file(utf16))).table.columns[0]?.name).toBe('code');
		expect(columnNames(['\ufeffa', '', 'a', 'a'])).toEqual(['a', 'colonne 2', 'a (2)', 'a (3)']);
	});

	it.each([
		['nothing', '', 'empty'],
		['blank lines', ' \n\n', 'empty'],
		['a heading alone', 'code;valeur\n', 'no-rows'],
		['an image', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 0, 1]), 'binary'],
		['2,000 columns', `${'a;'.repeat(2_000)}\n`, 'too-many-columns'],
		['10 MB on one line', 'x'.repeat(10_000_000), 'long-line'],
		['a quote that never closes', 'code;nom\n01001;"Abergement\n35012;Bain\n', 'open-quote']
	])('refuses %s with its own fault', async (_, text, kind) => {
		expect(await fault(text)).toBe(kind);
	});

	it('gives the rows of any table back, whatever the size of the pieces', async () => {
		const cell = fc.stringMatching(/^[a-z0-9 "';,é-]{1,8}$/).filter((text) => text.trim() !== '');
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }),
				async (rows) => {
					const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
					const text = rows.map(([a, b]) => `${quoted(a)};${quoted(b)}`).join('\n');
					const { table } = await readText(file(`un;deux\n${text}\n`), {
						format: { delimiter: ';' }
					});
					expect(table.rows).toBe(rows.length);
					rows.forEach(([a, b], row) => {
						expect(table.columns.map((column) => cellAt(column, row))).toEqual([
							a.trim(),
							b.trim()
						]);
					});
				}
			),
			{ numRuns: 50 }
		);
	});
});

describe('columns', () => {
	it('are numbers when nearly all their cells are, masks apart', () => {
		const column = (cells: string[]) => {
			const builder = new ColumnBuilder();
			cells.forEach((cell) => builder.addPlace(builder.placeOf(cell)));
			return builder.finish('x');
		};
		expect(numberColumn(column(['1 234,5', 's', '', '12 %']), ',')).toEqual(
			new Float64Array([1234.5, NaN, 12])
		);
		expect(numberColumn(column(['01001', '35012']), '.')).toBeNull();
		expect(numberColumn(column(['oui', '1']), '.')).toBeNull();
		expect(cellNumber('1,234.5', '.')).toBe(1234.5);
	});

	it('of codes, names and postcodes are found by themselves', async () => {
		const { table } = await readText(file('an;insee;foyers\n2024;1001;12\n2024;35012;40\n'));
		const choice = guessChoice(table, places);
		expect(choice).toEqual({ key: { column: 1, kind: 'code' }, departement: null, period: 0 });
		expect(valueColumns(table, choice, ',')).toEqual([2]);
		const named = await readText(
			file('Commune,Département,n\nBain de Bretagne,35,1\nSAINT AUBIN,37,2\n')
		);
		expect(guessChoice(named.table, places)).toMatchObject({
			key: { column: 0, kind: 'name' },
			departement: 1
		});
		const post = await readText(file('cp,n\n35470,1\n72000,2\n'));
		expect(guessChoice(post.table, places).key).toEqual({ column: 0, kind: 'postcode' });
		const none = await readText(file('a,b\nx,y\n'));
		expect(guessChoice(none.table, places).key).toBeNull();
	});
});

describe('matching', () => {
	it('restores zeros, brings old codes over, and counts every row once', async () => {
		const text = 'insee,n\n1001,1\n35043,2\n35257,3\n2a004,4\n99999,5\n,6\n75101,7\n';
		const { table } = await readText(file(text));
		const choice = { key: { column: 0, kind: 'code' }, departement: null, period: null } as const;
		const { report, codes, places: rows } = matchRows(table, choice, places);
		expect(report).toMatchObject({
			rows: 7,
			current: 3,
			former: 1,
			unknown: 2,
			empty: 1,
			ambiguous: 0
		});
		// 1001 and 2a004.
		expect(report.restored).toBe(2);
		expect([...rows].map((place) => codes[place] ?? null)).toEqual([
			'01001',
			'35257',
			'35257',
			'2A004',
			null,
			null,
			null
		]);
		expect(report.notRecognised[0]).toEqual({ cell: '99999', rows: 1, line: 6 });
	});

	it('settles homonyms by departement, by the reader, or lists them', async () => {
		const { table } = await readText(
			file('nom;dep\nSaint-Aubin;37\nSaint-Aubin;\nMans (Le);\nNulle-Part;40\n')
		);
		const choice = { key: { column: 0, kind: 'name' }, departement: 1, period: null } as const;
		const { report } = matchRows(table, choice, places);
		expect(report).toMatchObject({ current: 2, ambiguous: 1, unknown: 1 });
		expect(report.toResolve).toEqual([
			{
				cell: 'Saint-Aubin',
				rows: 1,
				candidates: [
					{ code: '37190', name: 'Saint-Aubin' },
					{ code: '40249', name: 'Saint-Aubin' }
				]
			}
		]);
		const settled = matchRows(table, choice, places, new Map([['Saint-Aubin', '40249']]));
		expect(settled.report).toMatchObject({ current: 3, ambiguous: 0, toResolve: [] });
	});

	it('adds up to all the rows, whatever they hold', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('01001', '1001', '35043', 'x', '', '99999')),
				(cells) => {
					const builder = new ColumnBuilder();
					cells.forEach((cell) => builder.addPlace(builder.placeOf(cell)));
					const table = { name: 't', rows: cells.length, columns: [builder.finish('code')] };
					const choice = {
						key: { column: 0, kind: 'code' },
						departement: null,
						period: null
					} as const;
					const { report } = matchRows(table, choice, places);
					const { current, former, ambiguous, unknown, empty } = report;
					expect(current + former + ambiguous + unknown + empty).toBe(cells.length);
				}
			)
		);
	});
});

it('guesses the decimal mark from the cells', () => {
	const of = (text: string) => sniffFormat(new TextEncoder().encode(text));
	expect(of('a;b\n1,5;2,5\n').decimal).toBe(',');
	expect(of('a,b\n1.5,2.5\n').decimal).toBe('.');
	expect(of('a|b\n1|2\n').delimiter).toBe('|');
});

it('a file whose cells are all different is refused before the memory is gone', () => {
	const rows = new RowCollector(100_000);
	rows.add(['a', 'b']);
	const fill = () => {
		for (let row = 0; row < 70_000; row++) rows.add([`a${row}`, `b${row}`]);
	};
	expect(fill).toThrow(new OwnFileError({ kind: 'memory' }));
});

it('is written for the engine with today’s code first, decimal points, and quotes where they are needed', async () => {
	const { table, format } = await readText(
		file('code;nom;part\n1001;"L’Abergement; dit ""été""";12,5\n35043;;nd\n99999;🏛;1 000,5\n')
	);
	const choice = guessChoice(table, places);
	const csv = ownCsv(table, matchRows(table, choice, places), format.decimal);
	expect(await csv.text()).toBe(
		'commune_insee,code,nom,part\n01001,1001,"L’Abergement; dit ""été""",12.5\n35257,35043,,\n,99999,🏛,1000.5\n'
	);
});
