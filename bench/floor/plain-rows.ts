/** The file of scripts/bench/rows-file.ts in typed arrays: what plain JavaScript would hold. */
export interface PlainRows {
	size: number;
	/** Departement of each row: the first two characters of the code, as one number. */
	departements: Uint16Array;
	indicators: Uint8Array;
	years: Uint16Array;
	numerators: Float64Array;
	denominators: Float64Array;
	values: Float64Array;
}

/** Reads the bytes in one pass. Knows the file: six columns, no quote, one decimal. */
export function plainRows(bytes: Uint8Array, size: number): PlainRows {
	const rows: PlainRows = {
		size,
		departements: new Uint16Array(size),
		indicators: new Uint8Array(size),
		years: new Uint16Array(size),
		numerators: new Float64Array(size),
		denominators: new Float64Array(size),
		values: new Float64Array(size)
	};
	let at = bytes.indexOf(10) + 1;
	const number = (end: number) => {
		let value = 0;
		for (; bytes[at] !== end; at++) {
			const digit = (bytes[at] ?? 0) - 48;
			if (digit >= 0 && digit < 10) value = 10 * value + digit;
		}
		at++;
		return value;
	};
	for (let row = 0; row < size; row++) {
		rows.departements[row] = 256 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0);
		number(semicolon);
		rows.indicators[row] = number(semicolon);
		rows.years[row] = number(semicolon);
		rows.numerators[row] = number(semicolon);
		rows.denominators[row] = number(semicolon);
		// The comma is passed over.
		rows.values[row] = number(10) / 10;
	}
	return rows;
}

const semicolon = 59;

/** Rows of a departement. */
export function plainFilter({ size, departements }: PlainRows, wanted: string): number {
	const code = 256 * wanted.charCodeAt(0) + wanted.charCodeAt(1);
	let kept = 0;
	for (let row = 0; row < size; row++) if (departements[row] === code) kept++;
	return kept;
}

/** Rows of a year whose value is past a threshold. */
export function plainCount({ size, years, values }: PlainRows, year: number, over: number): number {
	let kept = 0;
	for (let row = 0; row < size; row++) {
		if (years[row] === year && (values[row] ?? 0) > over) kept++;
	}
	return kept;
}

/** Mean of the values by indicator and year, summed over the groups. */
export function plainGroups({ size, indicators, years, values }: PlainRows): number {
	const sums = new Float64Array(256 * 8);
	const counts = new Uint32Array(256 * 8);
	for (let row = 0; row < size; row++) {
		const group = 8 * (indicators[row] ?? 0) + (years[row] ?? 0) - 2017;
		sums[group] = (sums[group] ?? 0) + (values[row] ?? 0);
		counts[group] = (counts[group] ?? 0) + 1;
	}
	return sums.reduce((all, sum, group) => all + sum / Math.max(1, counts[group] ?? 0), 0);
}

/** Histograms of the numerators and denominators of the rows whose value is within. */
export function plainBrush(rows: PlainRows, from: number, to: number): Uint32Array[] {
	const counts = [new Uint32Array(20), new Uint32Array(20)];
	const { size, values } = rows;
	for (const [place, column] of [rows.numerators, rows.denominators].entries()) {
		const own = counts[place] ?? new Uint32Array();
		for (let row = 0; row < size; row++) {
			const value = values[row] ?? 0;
			if (value < from || value > to) continue;
			const bin = Math.min(19, Math.floor((column[row] ?? 0) / 100));
			own[bin] = (own[bin] ?? 0) + 1;
		}
	}
	return counts;
}

/** Row numbers by descending value, ties by row. */
export function plainSort({ size, values }: PlainRows): Uint32Array {
	return Uint32Array.from({ length: size }, (_, row) => row).sort(
		(a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b
	);
}
