import type { DatabaseError } from '../../../lib/db/database-error.ts';
import type { FailureKind } from '../../../lib/text/failure.ts';

/** What a reader is told when the engine, or a table, did not come. */
export function engineFailure({ kind }: Pick<DatabaseError, 'kind'>): FailureKind {
	switch (kind) {
		case 'unsupported':
			return 'engine-unsupported';
		case 'file':
			return 'damaged';
		default:
			return 'engine';
	}
}
