import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Random } from '../simulate/random.ts';

/** Years of every series, as a publisher has them. */
const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;
/** Bytes handed to the disk at a time. */
const pieceLength = 4_000_000;

/**
 * Writes the CSV that a publisher would have: one row an indicator, a year and a commune, decimal commas,
 * no text quoted. The same rows at every run; 6,000,000 rows of 34,969 communes make 22 indicators.
 */
export function writeRowsFile(path: string, rows: number, codes: readonly string[]): void {
	mkdirSync(dirname(path), { recursive: true });
	const file = openSync(path, 'w');
	try {
		let piece = 'code;indicateur;annee;numerateur;denominateur;valeur\n';
		for (const row of publishedRows(rows, codes)) {
			piece += row;
			if (piece.length < pieceLength) continue;
			writeSync(file, piece);
			piece = '';
		}
		writeSync(file, piece);
	} finally {
		closeSync(file);
	}
}

function* publishedRows(rows: number, codes: readonly string[]): Generator<string> {
	const random = new Random('rows-file');
	const sizes = codes.map(() => 20 + Math.round(2_000 * random.uniform() ** 3));
	let written = 0;
	for (let indicator = 1; ; indicator++) {
		const name = `indicateur-${String(indicator).padStart(2, '0')}`;
		for (const year of years) {
			for (const [place, code] of codes.entries()) {
				if (written++ === rows) return;
				const denominator = sizes[place] ?? 0;
				const numerator = Math.round(denominator * random.uniform());
				const value = ((100 * numerator) / denominator).toFixed(1).replace('.', ',');
				yield `${code};${name};${year};${numerator};${denominator};${value}\n`;
			}
		}
	}
}
