import { parseNumber } from '../publish/parse-number.ts';
import type { OwnColumn } from './own-table.ts';
import type { Decimal } from './sniff.ts';

/** Share of the distinct cells that must be numbers. */
const enough = 0.9;
/** How files write a figure that is masked or missing: no number, and no fault either. */
const masks = new Set([
	's',
	'nd',
	'n.d.',
	'n/d',
	'na',
	'n/a',
	'c',
	'*',
	'***',
	'-',
	'secret',
	'null'
]);

/**
 * Number of each distinct cell, NaN where it is none (masked, text); null when the column is not one of
 * numbers: its cells are words, or codes whose leading zero would be lost.
 */
export function numberColumn({ words }: OwnColumn, decimal: Decimal): Float64Array | null {
	if (words.length === 0) return null;
	const numbers = new Float64Array(words.length);
	let known = 0;
	let plain = 0;
	let isCode = false;
	words.forEach((word, place) => {
		const value = cellNumber(word, decimal);
		numbers[place] = value ?? NaN;
		if (masks.has(word.toLowerCase())) return;
		plain++;
		if (value !== null) known++;
		if (/^0\d/.test(word)) isCode = true;
	});
	return !isCode && plain > 0 && known >= enough * plain ? numbers : null;
}

/** `1 234,5`, `12 %`, `12.5`; null when the cell is no number. */
export function cellNumber(cell: string, decimal: Decimal): number | null {
	const text = cell.replace(/\s*[%€]$/, '');
	// With the other mark a comma or a point would part thousands: `1,234`.
	const plain = decimal === ',' ? text : text.replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1');
	return parseNumber(plain) ?? null;
}
