import {
	defaultWeights,
	type LikenessReason,
	type LikenessWeights,
	type Neighbourhood,
	type PeerReason
} from '../domain/likeness.ts';
import { similarThreshold } from '../domain/similar-threshold.ts';
import type { CommuneTable } from './commune-table.ts';
import type { Likeness, SimilarColumns } from './likeness.ts';
import { likenessColumns } from './peer-selection.ts';
import { similarCommunes, similarCount, type SimilarCommune } from './similar.ts';

/**
 * The similar communes of a commune, nearest first, each with all its terms. `table` must hold all
 * departements. `compared` is the indicator that the communes are compared on, kept out of the terms.
 */
export function peerReasons(
	self: number,
	table: CommuneTable,
	{
		compared = null,
		weights = defaultWeights
	}: { compared?: string | null; weights?: LikenessWeights | undefined } = {}
): PeerReason[] {
	const columns = likenessColumns(table, compared);
	return similarCommunes(self, columns, similarCount, weights).map((similar) => ({
		code: table.codes[similar.index] ?? '',
		name: table.names[similar.index] ?? '',
		departement: table.departements[similar.index] ?? '',
		distance: similar.distance,
		reasons: reasonsOf(self, similar, columns, weights)
	}));
}

/**
 * Whether a commune has neighbours close enough: its twentieth against the national 95th percentile,
 * with the usual weights and all terms, which is how the percentile was measured.
 */
export function neighbourhood(self: number, table: CommuneTable): Neighbourhood {
	if ((table.populations[self] ?? 0) <= 0) return { kind: 'unmeasured' };
	const found = similarCommunes(self, likenessColumns(table, null));
	const last = found.length < similarCount ? undefined : found.at(-1);
	const distance = last?.distance ?? null;
	const { distance: threshold } = similarThreshold;
	const isUsual = distance !== null && distance <= threshold;
	return { kind: isUsual ? 'usual' : 'atypical', distance, threshold };
}

function reasonsOf(
	self: number,
	{ index, distance, terms }: SimilarCommune,
	columns: SimilarColumns,
	weights: LikenessWeights
): LikenessReason[] {
	const size = (term: keyof LikenessWeights, units: Likeness[keyof LikenessWeights]) => ({
		units,
		weight: weights[term],
		share: distance === 0 ? 0 : (weights[term] * (units ?? 0) ** 2) / distance ** 2
	});
	return [
		{
			term: 'population',
			ratio: ratio(columns.populations, self, index),
			...size('population', terms.population)
		},
		{
			term: 'growth',
			difference: difference(columns.growths, self, index),
			...size('growth', terms.growth)
		},
		{
			term: 'density',
			ratio: ratio(columns.densities, self, index),
			...size('density', terms.density)
		},
		{ term: 'distance', km: terms.km, ...size('distance', terms.distance) },
		{
			term: 'epciType',
			own: columns.epciTypes[self] ?? null,
			other: columns.epciTypes[index] ?? null,
			...size('epciType', terms.epciType)
		}
	];
}

type Column = readonly (number | null)[] | undefined;

/** The other's over one's own; null unless both are above zero. */
function ratio(column: Column, self: number, other: number): number | null {
	const mine = column?.[self] ?? 0;
	const its = column?.[other] ?? 0;
	return mine > 0 && its > 0 ? its / mine : null;
}

/** The other's less one's own. */
function difference(column: Column, self: number, other: number): number | null {
	const mine = column?.[self] ?? null;
	const its = column?.[other] ?? null;
	return mine === null || its === null ? null : its - mine;
}
