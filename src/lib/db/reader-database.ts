import { columnCells, type ArrowBatch } from './arrow-result.ts';
import type { Cell, Database } from './database.ts';

/** A database that also runs what a reader typed. */
export interface ReaderDatabase extends Database {
	/** Rows of one statement, no further than the limits: the engine is not asked for the rest. */
	ask(text: string, limits: RowLimits): Promise<Answer>;
	/** Makes `name` readable from a file of the reader, piece by piece: it is never whole in memory. */
	registerBlob(name: string, blob: Blob): Promise<void>;
}

export interface RowLimits {
	rows: number;
	/** Rows × columns: two thousand columns count as much as rows do. */
	cells: number;
	/** UTF-16 units of all texts. */
	characters: number;
}

export interface Answer {
	/** In the order of the statement, which may give the same name twice. */
	columns: AnswerColumn[];
	rows: number;
	/** False when the statement has more rows than were asked for. */
	isWhole: boolean;
}

export interface AnswerColumn {
	name: string;
	kind: 'number' | 'text' | 'boolean' | 'date';
	cells: Cell[];
}

/** Reads batches until a limit is met. */
export async function limitedAnswer(
	batches: AsyncIterable<ArrowBatch> | Iterable<ArrowBatch>,
	limits: RowLimits
): Promise<Answer> {
	const columns: AnswerColumn[] = [];
	let rows = 0;
	let characters = 0;
	for await (const batch of batches) {
		const { fields } = batch.schema;
		if (columns.length === 0) {
			for (const { name, type } of fields) columns.push({ name, kind: kindOf(type), cells: [] });
		}
		const allowed = Math.min(limits.rows, Math.floor(limits.cells / Math.max(1, fields.length)));
		const taken = Math.min(batch.numRows, allowed - rows);
		columns.forEach(({ cells }, index) => {
			for (const cell of columnCells(batch, index).slice(0, taken)) {
				cells.push(cell);
				if (typeof cell === 'string') characters += cell.length;
			}
		});
		rows += taken;
		if (taken < batch.numRows) return { columns, rows, isWhole: false };
		if (characters > limits.characters) return { columns, rows, isWhole: false };
	}
	return { columns, rows, isWhole: true };
}

function kindOf(type: unknown): AnswerColumn['kind'] {
	const name = String(type);
	if (/^(?:Int|Uint|Float|Decimal)/.test(name)) return 'number';
	if (/^(?:Date|Timestamp)/.test(name)) return 'date';
	return name === 'Bool' ? 'boolean' : 'text';
}
