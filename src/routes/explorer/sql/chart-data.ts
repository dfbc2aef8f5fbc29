import type { Answer } from '../../../lib/db/reader-database.ts';
import type { ChartChoice } from '../../../lib/model/chart-proposal.ts';
import { formatCell } from '../../../lib/text/sql-cell.ts';

/** A row of the result that has what the chart draws. */
export interface ChartRow {
	/** What names it: the cell of `x`, or the first text of the row. */
	name: string;
	x: string | number;
	y: number;
}

/** Rows that can be drawn, in the order of the result; a row without a number is left out. */
export function chartRows({ columns, rows }: Answer, { kind, x, y }: ChartChoice): ChartRow[] {
	const names = columns.find(
		({ name, kind }) => kind === 'text' && /nom|commune|libelle/.test(name)
	);
	const drawn: ChartRow[] = [];
	for (let row = 0; row < rows; row++) {
		const across = columns[x]?.cells[row] ?? null;
		const up = columns[y]?.cells[row] ?? null;
		if (typeof up !== 'number' || across === null || typeof across === 'boolean') continue;
		if (kind === 'scatter' && typeof across !== 'number') continue;
		const named = names?.cells[row] ?? across;
		drawn.push({ name: formatCell(named), x: across, y: up });
	}
	return drawn;
}

/** At most `most` of them, evenly taken. */
export function thinned<T>(rows: readonly T[], most: number): readonly T[] {
	if (rows.length <= most) return rows;
	const step = Math.ceil(rows.length / most);
	return rows.filter((_, index) => index % step === 0);
}
