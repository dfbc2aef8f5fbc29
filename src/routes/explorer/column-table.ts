import type { Database } from '../../lib/db/database.ts';
import type { Engine } from '../../lib/db/engine.svelte.ts';
import { isOwn, type ExploreColumn } from '../../lib/domain/explore.ts';
import type { KeptColumn } from '../../lib/domain/kept-column.ts';

/** The engine with the rows of a column: a published file, or what the reader keeps in this browser. */
export async function columnTable(
	engine: Engine,
	column: ExploreColumn,
	own: KeptColumn | null
): Promise<Database> {
	if (!isOwn(column)) return engine.ensureIndicator(column.indicator);
	if (own === null) return engine.start();
	const { fillOwnTable } = await import('../../lib/db/own-table.ts');
	return engine.ensureGiven(own, fillOwnTable);
}
