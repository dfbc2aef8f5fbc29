import Papa from 'papaparse';

export interface RowReader {
	/** Called once, with the trimmed cells of the first line that is not blank. */
	onHeader(cells: string[], line: number): void;
	/** Called for every other line that is not blank; `line` is where the row starts in the file. */
	onRow(cells: string[], line: number): void;
	onFault(found: string, expected: string, line: number): void;
}

/** Characters handed to the parser at a time: keeps a file of 30 MB from becoming millions of arrays at once. */
const chunkSize = 2_000_000;

/** Reads delimited text (`,`, `;` or tab, quoted fields of several lines) row by row. */
export function readRows(text: string, reader: RowReader): void {
	const delimiter = delimiterOf(text);
	const hasQuotes = text.includes('"');
	let line = 1;
	let hasHeader = false;
	// Not written in the call: the types of papaparse do not know `chunkSize` for text.
	const config = {
		delimiter,
		newline: '\n' as const,
		chunkSize,
		chunk({ data, errors }: Papa.ParseResult<string[]>) {
			const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
			data.forEach((cells, index) => {
				if (index === unclosed?.row) {
					reader.onFault('guillemet jamais refermé', 'un " à la fin du champ', line);
				} else if (!isBlank(cells)) {
					if (hasHeader) reader.onRow(cells, line);
					else
						reader.onHeader(
							cells.map((cell) => cell.trim()),
							line
						);
					hasHeader = true;
				}
				line += hasQuotes ? 1 + innerLines(cells) : 1;
			});
		}
	};
	Papa.parse(text, config);
}

/** The separator that the first line has most of. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
	const start = text.search(/\S/);
	const end = text.indexOf('\n', start);
	const header = text.slice(Math.max(start, 0), end < 0 ? undefined : end).replace(/"[^"]*"/g, '');
	const counts = ([',', ';', '\t'] as const).map((separator) => ({
		separator,
		count: header.split(separator).length
	}));
	return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

function isBlank(cells: string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

function innerLines(cells: string[]): number {
	let count = 0;
	for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
	return count;
}
