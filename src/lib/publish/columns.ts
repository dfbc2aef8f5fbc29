/** Columns of `valeurs.csv`; the first four are required, counts come in pairs. */
export const requiredColumns = ['code', 'periode', 'valeur', 'statut'] as const;
export const optionalColumns = ['numerateur', 'denominateur', 'source', 'note'] as const;
export const knownColumns = [...requiredColumns, ...optionalColumns] as const;
export type ColumnName = (typeof knownColumns)[number];

export interface Header {
	/** Place of each known column in a row, -1 when the file has not got it. */
	index: Record<ColumnName, number>;
	/** Cells in a row. */
	width: number;
	/** Columns of the file that are none of ours: left out, and said so. */
	ignored: string[];
	faults: { found: string; expected: string }[];
}

/** Understands the first line of a file: case and accents do not matter (`Période` → `periode`). */
export function parseHeader(cells: readonly string[]): Header {
	const index: Record<ColumnName, number> = {
		code: -1,
		periode: -1,
		valeur: -1,
		statut: -1,
		numerateur: -1,
		denominateur: -1,
		source: -1,
		note: -1
	};
	const header: Header = { index, width: cells.length, ignored: [], faults: [] };
	cells.forEach((cell, position) => {
		const plain = cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const column = knownColumns.find((known) => known === plain);
		if (column === undefined) header.ignored.push(cell);
		else if (index[column] >= 0) {
			header.faults.push({ found: `colonne « ${column} » en double`, expected: 'une seule' });
		} else index[column] = position;
	});
	for (const column of requiredColumns) {
		if (index[column] < 0) header.faults.push(missing(column));
	}
	if (index.numerateur >= 0 !== index.denominateur >= 0) {
		header.faults.push(missing(index.numerateur < 0 ? 'numerateur' : 'denominateur'));
	}
	return header;
}

function missing(column: ColumnName): { found: string; expected: string } {
	return {
		found: `colonne « ${column} » absente`,
		expected: `l’en-tête ${requiredColumns.join(',')}[,numerateur,denominateur][,source,note]`
	};
}

/** Text of a cell; empty when the file has not got the column. */
export function cell(cells: string[], { index }: Header, column: ColumnName): string {
	return cells[index[column]]?.trim() ?? '';
}
