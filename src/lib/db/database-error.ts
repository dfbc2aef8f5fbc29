/**
 * What may go wrong with a database, from the reader's point of view.
 * `unsupported`: this browser cannot run the engine; `start`: it did not start; `file`: a data file did not arrive whole; `sql`: the engine
 * refused the statement; `unusable`: the instance must be thrown away; `cancelled`: the reader
 * stopped it; `closed`: used after `close`.
 */
export type DatabaseErrorKind =
	'unsupported' | 'start' | 'file' | 'sql' | 'unusable' | 'cancelled' | 'closed';

export class DatabaseError extends Error {
	override readonly name = 'DatabaseError';
	readonly kind: DatabaseErrorKind;
	/** Path of the file at fault, for `file`. */
	readonly file: string | null;

	constructor(
		kind: DatabaseErrorKind,
		message: string,
		detail: { cause?: unknown; file?: string } = {}
	) {
		super(message, 'cause' in detail ? { cause: detail.cause } : undefined);
		this.kind = kind;
		this.file = detail.file ?? null;
	}
}

/**
 * A missing extension (Parquet, JSON, ICU) leaves the WebAssembly instance in an unknown state after
 * these traps: whatever it answers next may be wrong.
 */
const fatal = [
	'function signature mismatch',
	'table index out of bounds',
	'memory access out of bounds',
	'out of memory',
	'malloc of size',
	'maximum call stack size',
	'unreachable'
];

/** The error of a statement, as thrown by the engine. */
export function statementError(cause: unknown): DatabaseError {
	if (cause instanceof DatabaseError) return cause;
	const message = cause instanceof Error ? cause.message : String(cause);
	const isFatal = isTrap(cause) || fatal.some((sign) => message.toLowerCase().includes(sign));
	return new DatabaseError(isFatal ? 'unusable' : 'sql', message, { cause });
}

function isTrap(cause: unknown): boolean {
	return cause instanceof WebAssembly.RuntimeError;
}
