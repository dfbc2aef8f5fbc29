import type { LikenessWeights } from '../domain/likeness.ts';
import type { PeerKind } from '../domain/selection.ts';
import type { CommuneTable } from './commune-table.ts';
import { keptAnswers } from './kept-answers.ts';
import { peerIndexes } from './peers.ts';
import { similarCommunes, similarCount, type SimilarColumns } from './similar.ts';

/** Average growth of the population, percent a year: an input of likeness. */
export const growthIndicator = {
	id: 'evolution-population',
	unit: 'percent',
	decimals: 2
} as const;

/** What the groups are asked with; weights are those of likeness, the usual ones when absent. */
export interface PeerChoice {
	named: readonly string[];
	/** The indicator that is compared; null when none is. */
	compared: string | null;
	weights?: LikenessWeights | undefined;
}

/** Every line of a sheet asks for the same communes. */
const kept = keptAnswers<CommuneTable, readonly number[]>(8);

/** Indexes of the group in the table, the commune never among them. */
export function peerSelection(
	kind: PeerKind,
	self: number,
	table: CommuneTable,
	{ named, compared, weights }: PeerChoice
): readonly number[] {
	if (kind !== 'similar') return peerIndexes(kind, self, table, named);
	const question = [self, compared === growthIndicator.id, JSON.stringify(weights ?? null)];
	return kept(table, question.join('|'), () => {
		const columns = likenessColumns(table, compared);
		return similarCommunes(self, columns, similarCount, weights).map(({ index }) => index);
	});
}

/** What likeness is measured on; the compared indicator is kept out of it. */
export function likenessColumns(table: CommuneTable, compared: string | null): SimilarColumns {
	if (compared === growthIndicator.id) return table;
	const growths = table.measures(growthIndicator)?.map(({ value }) => value);
	return growths ? { ...table, growths } : table;
}
