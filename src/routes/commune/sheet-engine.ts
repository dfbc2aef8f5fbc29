// What a sheet asks of the engine: loaded when the browser is idle, or when a wide group is asked for.
import { DatabaseError } from '../../lib/db/database-error.ts';
import { communeSeries } from '../../lib/queries/commune-series.ts';
import { peerSeries } from '../../lib/queries/peer-series.ts';
import { siteEngine } from '../site-engine.ts';

export { communeSeries, peerSeries, siteEngine };

/** The reader stopped the engine: nothing has failed. */
export function isCancelled(error: unknown): boolean {
	return error instanceof DatabaseError && error.kind === 'cancelled';
}
