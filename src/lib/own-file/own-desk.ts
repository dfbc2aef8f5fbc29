import { parseCommuneIndex } from '../domain/commune-index.ts';
import { matchRows, type Match } from './match.ts';
import { guessChoice, valueColumns, type OwnChoice } from './own-choice.ts';
import { ownCsv } from './own-csv.ts';
import { OwnFileError } from './own-file-fault.ts';
import type { OwnAnswer, OwnRequest, OwnSummary } from './own-file-protocol.ts';
import { cellAt, type OwnTable } from './own-table.ts';
import { ownPeriods, ownValues } from './own-values.ts';
import { placesOf, type Places } from './places.ts';
import { readText } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Decimal } from './sniff.ts';

/** The file that a worker holds, and what has been understood of it. */
interface Open {
	table: OwnTable;
	places: Places;
	decimal: Decimal;
	choice: OwnChoice;
	match: Match;
}

const previewRows = 12;

/** Answers the page's requests, one file at a time; a new one replaces it. Never rejects. */
export class OwnDesk {
	#open: Open | null = null;
	readonly #departements: Readonly<Record<string, { name: string }>>;

	constructor(departementNames: Readonly<Record<string, { name: string }>>) {
		this.#departements = departementNames;
	}

	async answer(request: OwnRequest, onProgress: (share: number) => void): Promise<OwnAnswer> {
		try {
			return request.kind === 'read' ? await this.#read(request, onProgress) : this.#ask(request);
		} catch (error) {
			if (error instanceof OwnFileError) return { kind: 'fault', fault: error.fault };
			// An allocation that the machine refuses is thrown as a RangeError.
			if (error instanceof RangeError) return { kind: 'fault', fault: { kind: 'memory' } };
			throw error;
		}
	}

	async #read(
		{ file, format, sheet, communes }: Extract<OwnRequest, { kind: 'read' }>,
		onProgress: (share: number) => void
	): Promise<OwnAnswer> {
		this.#open = null;
		const isWorkbook = /\.xls[xm]?$/i.test(file.name);
		const text = isWorkbook ? null : await readText(file, { format, onProgress });
		const book = isWorkbook ? await readWorkbook(file, sheet) : null;
		const table = (text ?? book)?.table;
		if (table === undefined) throw new OwnFileError({ kind: 'no-rows' });
		const places = placesOf(parseCommuneIndex(communes), this.#departements);
		const choice = guessChoice(table, places);
		const decimal = text?.format.decimal ?? '.';
		this.#open = { table, places, decimal, choice, match: matchRows(table, choice, places) };
		const summary: OwnSummary = {
			name: table.name,
			bytes: file.size,
			rows: table.rows,
			columns: table.columns.map(({ name, words }) => ({ name, distinct: words.length })),
			preview: Array.from({ length: Math.min(previewRows, table.rows) }, (_, row) =>
				table.columns.map((column) => cellAt(column, row))
			),
			format: text?.format ?? null,
			sheets: book?.sheets ?? [],
			sheet: book?.sheet ?? null,
			ragged: text?.ragged ?? { count: 0, first: null },
			choice
		};
		return { kind: 'read', summary };
	}

	#ask(request: Exclude<OwnRequest, { kind: 'read' }>): OwnAnswer {
		const open = this.#open;
		if (open === null) throw new OwnFileError({ kind: 'no-rows' });
		const { table, places, decimal } = open;
		switch (request.kind) {
			case 'match': {
				const { choice } = request;
				const match = matchRows(table, choice, places, new Map(request.resolutions));
				this.#open = { ...open, choice, match };
				return {
					kind: 'match',
					report: match.report,
					valueColumns: valueColumns(table, choice, decimal),
					periods: ownPeriods(table, choice)
				};
			}
			case 'values':
				return {
					kind: 'values',
					values: ownValues(table, open.match, open.choice, { ...request.question, decimal })
				};
			case 'csv':
				return { kind: 'csv', file: ownCsv(table, open.match, decimal), rows: table.rows };
		}
	}
}
