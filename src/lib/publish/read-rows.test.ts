import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { delimiterOf, readRows } from './read-rows.ts';

function rowsOf(text: string) {
	const rows: { cells: string[]; line: number }[] = [];
	const faults: string[] = [];
	let header: string[] = [];
	readRows(text, {
		onHeader: (cells) => (header = cells),
		onRow: (cells, line) => rows.push({ cells, line }),
		onFault: (found, expected, line) => faults.push(`${line}: ${found}, ${expected}`)
	});
	return { header, rows, faults };
}

describe('readRows', () => {
	it('gives each row the line it starts at, past quoted fields of several lines', () => {
		const { rows } = rowsOf('code,note\n01001,"un\ndeux\n\ntrois"\n\n01002,"dit ""oui"""\n');
		expect(rows).toEqual([
			{ cells: ['01001', 'un\ndeux\n\ntrois'], line: 2 },
			{ cells: ['01002', 'dit "oui"'], line: 7 }
		]);
	});

	it('skips blank lines, before the header too', () => {
		const { header, rows } = rowsOf('\n\n code ; valeur \n;\n01001;1');
		expect(header).toEqual(['code', 'valeur']);
		expect(rows).toEqual([{ cells: ['01001', '1'], line: 5 }]);
	});

	it('reports a quote that is never closed at the line of its row', () => {
		const { rows, faults } = rowsOf('a,b\n1,2\n3,"x\n4,5\n');
		expect(rows).toEqual([{ cells: ['1', '2'], line: 2 }]);
		expect(faults).toEqual(['3: guillemet jamais refermé, un " à la fin du champ']);
	});

	it('counts lines across the pieces that a large file is read in', () => {
		const text = `code,note\n${'01001,"a\nb"\n'.repeat(300_000)}`;
		const { rows } = rowsOf(text);
		expect(rows).toHaveLength(300_000);
		expect(rows.at(-1)?.line).toBe(600_000);
	});

	it('takes the separator that the header has most of', () => {
		expect(delimiterOf('code;"a,b,c,d";valeur')).toBe(';');
		expect(delimiterOf('code\tperiode\tvaleur')).toBe('\t');
		expect(delimiterOf('code')).toBe(',');
	});
});

describe('decodeText', () => {
	const bytes = (...values: number[]) => new Uint8Array(values);

	it('reads UTF-8 with or without a byte order mark', () => {
		expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toEqual({
			text: 'é',
			encoding: 'utf-8'
		});
		expect(decodeText(bytes(0xc3, 0xa9))).toEqual({ text: 'é', encoding: 'utf-8' });
	});

	it('reads what is not UTF-8 as Windows-1252', () => {
		expect(decodeText(bytes(0x92, 0xe9, 0x74, 0xe9))).toEqual({
			text: '’été',
			encoding: 'windows-1252'
		});
	});

	it('makes all ends of line the same', () => {
		expect(decodeText(new TextEncoder().encode('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
	});
});
