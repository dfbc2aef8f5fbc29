import type { DataError } from '../lib/data/published-file.ts';
import type { FailureKind } from '../lib/text/failure.ts';

/** What a reader is told when a published file did not arrive. */
export function dataFailure(fault: DataError['kind']): FailureKind {
	switch (fault) {
		case 'missing':
			return 'not-found';
		case 'network':
			return 'offline';
		case 'damaged':
			return 'damaged';
	}
}
