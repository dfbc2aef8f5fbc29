import { answerStatements, RefusedStatement } from './answer-statements.ts';
import { statementError } from './database-error.ts';
import type { Instance } from './explorer-instance.ts';
import type { GivenTable, ListedIndicator } from './explorer-tables.ts';
import { indicatorsRead, readsSimulated, type NamedTables } from './named-tables.ts';
import type { Outcome } from './outcome.ts';
import type { RowLimits } from './reader-database.ts';
import { onlyReads, type Statement } from './statements.ts';

/** Runs accepted statements, and says what their answer was made from. Throws `RefusedStatement`. */
export async function answerOutcome(
	instance: Instance,
	statements: readonly [Statement, ...Statement[]],
	limits: RowLimits,
	tables: {
		named: NamedTables;
		listed: readonly ListedIndicator[];
		given: readonly GivenTable[];
	}
): Promise<Outcome> {
	const { named, listed, given } = tables;
	const isSimulated = readsSimulated(named, listed, instance, given);
	if (isSimulated && !statements.every(onlyReads)) instance.mayHideSimulated = true;
	const started = performance.now();
	const answer = await answerStatements(instance.db, statements, limits);
	return {
		kind: 'answer',
		answer,
		text: (statements.at(-1) ?? statements[0]).text,
		statements: statements.length,
		milliseconds: performance.now() - started,
		indicators: indicatorsRead(named, instance),
		isSimulated
	};
}

/** A request that was ended before its answer came. */
export class Stopped extends Error {
	constructor(readonly why: 'cancelled' | 'time' | 'closed') {
		super(`stopped: ${why}`);
	}
}

/** What a request that failed comes to, for the reader. */
export function failedOutcome(cause: unknown): Outcome {
	if (cause instanceof Stopped) {
		return { kind: 'stopped', why: cause.why === 'time' ? 'time' : 'cancelled' };
	}
	if (cause instanceof RefusedStatement) {
		return { kind: 'fault', fault: cause.fault, isRebuilt: cause.cause.kind === 'unusable' };
	}
	return { kind: 'unavailable', error: statementError(cause) };
}
