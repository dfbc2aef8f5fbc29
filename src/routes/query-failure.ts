import { DatabaseError } from '../lib/db/database-error.ts';
import type { FailureKind } from '../lib/text/failure.ts';

/** Null when EngineStatus already says it, or when the reader stopped it. */
export function queryFailure(error: unknown): FailureKind | null {
	if (!(error instanceof DatabaseError)) return 'unknown';
	switch (error.kind) {
		case 'start':
		case 'unsupported':
		case 'cancelled':
			return null;
		case 'file':
			return 'damaged';
		default:
			return 'query';
	}
}
