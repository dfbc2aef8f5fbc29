import type { Answer, ReaderDatabase, RowLimits } from './reader-database.ts';
import { statementError, type DatabaseError } from './database-error.ts';
import { statementFault, type StatementFault } from './statement-fault.ts';
import { isSelection, type Statement } from './statements.ts';

/** A statement that the engine refused, at its place in the whole text. */
export class RefusedStatement extends Error {
	constructor(
		readonly fault: StatementFault,
		override readonly cause: DatabaseError
	) {
		super(fault.message);
	}
}

/** Runs statements one after the other; the answer is that of the last one. */
export async function answerStatements(
	db: ReaderDatabase,
	statements: readonly [Statement, ...Statement[]],
	limits: RowLimits
): Promise<Answer> {
	let answer: Answer = { columns: [], rows: 0, isWhole: true };
	for (const { text, start } of statements) {
		try {
			answer = await db.ask(text, limits);
		} catch (cause) {
			const error = statementError(cause);
			if (error.kind !== 'sql' && error.kind !== 'unusable') throw error;
			const fault = statementFault(error.message, text);
			const index = fault.index === null ? null : fault.index + start;
			throw new RefusedStatement({ ...fault, index }, error);
		}
	}
	return answer;
}

const one = { rows: 1, cells: 1, characters: 1_000 };

/** How many rows a statement has in all; null for one that is not a selection. */
export async function countRows(db: ReaderDatabase, statement: Statement): Promise<number | null> {
	if (!isSelection(statement)) return null;
	// On lines of their own: the statement may end in a comment.
	const { columns } = await db.ask(`SELECT count(*) FROM (\n${statement.text}\n)`, one);
	const count = columns[0]?.cells[0];
	return typeof count === 'number' ? count : null;
}
