import type { Maille } from '../../src/lib/domain/territory.ts';
import type { Observation } from '../../src/lib/domain/observation.ts';
import type { Unit } from '../../src/lib/domain/unit.ts';
import { codeMeaning, type KnownTerritories } from '../../src/lib/publish/known-territories.ts';
import { parseNumber } from '../../src/lib/publish/parse-number.ts';
import { absent, figure, ratio } from '../fetch/observation.ts';
import { importCode } from './import-code.ts';
import type { ImportColumns, ImportRow } from './import-columns.ts';
import { importPeriod } from './import-period.ts';

export interface ImportScale {
	unit: Unit;
	decimals: number;
	maille: Maille;
}

/** A row left out, and why. */
export interface Refusal {
	line: number;
	code: string;
	reason: string;
}

export interface Imported {
	observations: Observation[];
	refused: Refusal[];
	/** Rows under a present code, under a former one, and rows whose code was mended. */
	current: number;
	former: number;
	mended: number;
	/** Rows without a number: masked, or empty. */
	absences: number;
	/** Values brought down to 100 %. */
	capped: number;
}

/** How files write a count too small to be published. */
const masks = ['s', 'nd', 'n.d.', 'n/d', 'c', '*', '***', '<5', '< 5', 'secret'];

/** Observations of a file's rows, under the codes of the file; the build brings old ones over. */
export function importObservations(
	rows: readonly ImportRow[],
	{ columns, period }: { columns: ImportColumns; period: string | null },
	scale: ImportScale,
	known: KnownTerritories
): Imported {
	const result: Imported = {
		observations: [],
		refused: [],
		current: 0,
		former: 0,
		mended: 0,
		absences: 0,
		capped: 0
	};
	const firstLines = new Map<string, number>();
	for (const row of rows) {
		const { code, isMended } = importCode(row.code, scale.maille === 'commune' ? 5 : 2);
		const refuse = (reason: string) => result.refused.push({ line: row.line, code, reason });
		const written = columns.period === null ? (period ?? '') : row.period;
		const when = importPeriod(written);
		const meaning = codeMeaning(code, { maille: scale.maille, modalities: {} }, known);
		if (code === '') refuse('code vide');
		else if (meaning.kind === 'unknown') refuse('code non reconnu');
		else if (when === null) refuse(`période « ${written} » illisible`);
		else {
			const first = firstLines.get(`${code} ${when}`);
			const observation = observe(row, { code, period: when }, columns, scale);
			if (first !== undefined) refuse(`doublon de la ligne ${first}`);
			else if (typeof observation === 'string') refuse(observation);
			else {
				firstLines.set(`${code} ${when}`, row.line);
				result.observations.push(observation);
				if (meaning.kind === 'current') result.current++;
				else result.former++;
				if (isMended) result.mended++;
				if (observation.value === null) result.absences++;
				if (observation.note !== null) result.capped++;
			}
		}
	}
	return result;
}

/** The observation of a row, or why there is none. */
function observe(
	row: ImportRow,
	place: { code: string; period: string },
	{ numerator, denominator }: ImportColumns,
	scale: ImportScale
): Observation | string {
	const cells = numerator === null ? [row.value] : [row.numerator, row.denominator];
	if (cells.some((cell) => masks.includes(cell.toLowerCase()))) return absent(place, 'secret');
	if (cells.some((cell) => cell === '')) return absent(place, 'non-collecte');
	const [first, second] = cells.map((cell) => parseNumber(cell.replace(/\s*%$/, '')));
	if (typeof first !== 'number') return `« ${cells[0]} » n’est pas un nombre`;
	if (numerator === null || denominator === null) return figure(place, first, scale.decimals);
	if (typeof second !== 'number') return `« ${cells[1]} » n’est pas un nombre`;
	return ratio(place, { numerator: first, denominator: second }, scale);
}
