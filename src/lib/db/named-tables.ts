import type { Instance } from './explorer-instance.ts';
import { tableName, type GivenTable, type ListedIndicator } from './explorer-tables.ts';
import { sqlWords } from './sql-words.ts';

/** What a text speaks of, as far as words tell: more than it reads, never less. */
export interface NamedTables {
	/** Indicators whose table or identifier is written somewhere, strings included. */
	indicators: string[];
	/** It reads all loaded indicators at once, or may: `observation`, `query('…')`. */
	readsAll: boolean;
	/** Every word that may be a table, in small letters. */
	words: ReadonlySet<string>;
}

const readingAll = new Set(['observation', 'remarque', 'query', 'query_table']);

export function namedTables(
	text: string,
	listed: readonly Pick<ListedIndicator, 'id'>[]
): NamedTables {
	const words = new Set(
		sqlWords(text)
			.filter(({ kind }) => kind !== 'sign')
			.map((word) => word.text.toLowerCase())
	);
	return {
		indicators: listed
			.map(({ id }) => id)
			.filter((id) => words.has(id) || words.has(tableName(id))),
		readsAll: [...readingAll].some((word) => words.has(word)),
		words
	};
}

/** Indicators that the text may have read. */
export function indicatorsRead(
	named: NamedTables,
	{ indicators }: Pick<Instance, 'indicators'>
): string[] {
	return named.readsAll ? [...indicators] : named.indicators;
}

/**
 * True when simulated values may be in the result: a doubt counts, because a figure that is not marked
 * travels as if it were real.
 */
export function readsSimulated(
	named: NamedTables,
	listed: readonly Pick<ListedIndicator, 'id' | 'isSimulated'>[],
	instance: Pick<Instance, 'indicators' | 'mayHideSimulated'>,
	given: readonly Pick<GivenTable, 'name' | 'isSimulated'>[]
): boolean {
	const isSimulated = (id: string) => listed.some((one) => one.id === id && one.isSimulated);
	if (given.some((table) => table.isSimulated && named.words.has(table.name))) return true;
	if (named.indicators.some(isSimulated)) return true;
	const mayReadOthers = named.readsAll || instance.mayHideSimulated;
	return mayReadOthers && [...instance.indicators].some(isSimulated);
}
