import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { CellMemory } from './cell-memory.ts';
import { RowCollector } from './row-collector.ts';
import { scanLines } from './scan-lines.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Cells of the rows that the bytes give, and what is left to the parser. */
function scanned(text: string) {
	const rows = new RowCollector();
	rows.add(['a', 'b', 'c']);
	const bytes = encoder.encode(text);
	const end = scanLines(bytes, ';'.charCodeAt(0), (cells) => rows.addSpans(bytes, cells, decoder));
	return { rows, left: decoder.decode(bytes.subarray(end)) };
}

function parsed(text: string): RowCollector {
	const rows = new RowCollector();
	rows.add(['a', 'b', 'c']);
	const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: 'greedy' });
	for (const cells of data) rows.add(cells);
	return rows;
}

function tableOf(rows: RowCollector) {
	rows.add(['fin']);
	return { table: rows.table(''), ragged: rows.ragged };
}

it('reads what papaparse reads, whatever the cells', () => {
	const plain = fc.constantFrom('', ' ', '01001', 'é', '12,5', ' x ', 'a"b', "l'\u{1f3db}");
	const quoted = fc.constantFrom('""', '"x"', '"a;b"', '"deux\nlignes"', '"dit ""oui"""', '" "');
	const line = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 5 });
	const end = fc.constantFrom('\n', '\r\n');
	fc.assert(
		fc.property(fc.array(line, { maxLength: 30 }), end, (lines, mark) => {
			const text = lines.map((cells) => `${cells.join(';')}${mark}`).join('');
			const { rows, left } = scanned(text);
			expect(left).toBe('');
			expect(tableOf(rows)).toEqual(tableOf(parsed(text)));
		})
	);
});

it.each([
	['a quote left open', 'x;"y\nz;1\n'],
	['something after a closing quote', 'x;"y"z;1\n'],
	['a lone carriage return', 'x;y\rz;1\n'],
	['a last line without an end', 'x;y']
])('leaves %s to the parser, from the beginning of its line', (_, line) => {
	expect(scanned(`1;2;3\n${line}`).left).toBe(line);
});

it('remembers cells by their bytes, whatever their hashes', () => {
	fc.assert(
		fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 3 }), (words, hashes) => {
			const memory = new CellMemory();
			const numbers = new Map<string, number>();
			for (const word of words) {
				const bytes = encoder.encode(word);
				const hash = bytes.length % hashes;
				expect(memory.find(bytes, 0, bytes.length, hash)).toBe(numbers.get(word) ?? null);
				if (numbers.has(word)) continue;
				memory.add(bytes, hash, numbers.size);
				numbers.set(word, numbers.size);
			}
		})
	);
});

it('holds more cells than it began with', () => {
	const memory = new CellMemory();
	const words = Array.from({ length: 5_000 }, (_, place) => encoder.encode(`mot-${place}`));
	words.forEach((word, place) => memory.add(word, place % 700, place));
	words.forEach((word, place) =>
		expect(memory.find(word, 0, word.length, place % 700)).toBe(place)
	);
});
