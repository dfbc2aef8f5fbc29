import type { Database } from '../../lib/db/database.ts';
import type { Engine } from '../../lib/db/engine.svelte.ts';
import type { Sql } from '../../lib/db/sql.ts';
import type { ExploreColumn } from '../../lib/domain/explore.ts';
import { exploreGroupSummaries, type ExploreGroupRow } from '../../lib/queries/explore-groups.ts';
import type { SummarisedIndicator } from '../../lib/queries/group-summary.ts';
import type { FailureKind } from '../../lib/text/failure.ts';
import { queryFailure } from '../query-failure.ts';

interface Asked {
	/** What is grouped, and by what. */
	subject: string;
	columns: readonly ExploreColumn[];
	indicator: SummarisedIndicator;
}

/** Groups as the engine summarises them. The latest question wins, whatever order answers come in. */
export class GroupAnswer {
	/** With the query they answer, and what it groups: rows never stand under the title of others. */
	answered = $state.raw<{ query: Sql; subject: string; rows: ExploreGroupRow[] } | null>(null);
	failure = $state<FailureKind | null>(null);

	readonly #engine: Engine;
	readonly #table: (column: ExploreColumn) => Promise<Database>;
	#query: Sql | null = null;

	/** `table`: the engine with the rows of a column. */
	constructor(engine: Engine, table: (column: ExploreColumn) => Promise<Database>) {
		this.#engine = engine;
		this.#table = table;
	}

	/** `columns`: every one that the query joins. Never rejects. */
	async ask(query: Sql, { subject, columns, indicator }: Asked): Promise<void> {
		this.#query = query;
		this.failure = null;
		try {
			await Promise.all(columns.map(this.#table));
			const rows = await exploreGroupSummaries(await this.#engine.start(), query, indicator);
			if (this.#query === query) this.answered = { query, subject, rows };
		} catch (error) {
			if (this.#query === query) this.failure = queryFailure(error);
		}
	}
}
