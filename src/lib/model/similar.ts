import { defaultWeights, type LikenessWeights } from '../domain/likeness.ts';
import { isOverseas } from '../domain/overseas.ts';
import { outsideField } from '../domain/strate.ts';
import {
	isMeasured,
	leastDistance,
	likeness,
	likenessDistance,
	type Likeness,
	type SimilarColumns
} from './likeness.ts';

export type { Likeness, SimilarColumns } from './likeness.ts';

export interface SimilarCommune {
	index: number;
	/** In units: square root of the weighted sum of the squares of the terms. */
	distance: number;
	terms: Likeness;
}

export const similarCount = 20;

/**
 * The nearest communes of the field, nearest first, ties by INSEE code: at most twice or half as
 * populated, and on the same side of the sea. Units are fixed, so that the answer does not move when
 * the national spread does. Empty for a commune without inhabitants, or when the weights leave
 * nothing to measure it by.
 */
export function similarCommunes(
	self: number,
	columns: SimilarColumns,
	count: number = similarCount,
	weights: LikenessWeights = defaultWeights
): SimilarCommune[] {
	if (!isMeasured(self, columns, weights)) return [];
	const nearest = new NearestCommunes(count, columns.codes);
	for (let index = 0; index < columns.codes.length; index++) {
		if (!isCandidate(self, index, columns)) continue;
		if (leastDistance(self, index, columns, weights) > nearest.reach) continue;
		const terms = likeness(self, index, columns);
		nearest.offer({ index, distance: likenessDistance(terms, weights), terms });
	}
	return nearest.list;
}

/** Twice or half, compared as whole numbers: logarithms would leave the bounds to chance. */
export function isCandidate(
	self: number,
	other: number,
	{ codes, strates, populations }: SimilarColumns
): boolean {
	const mine = populations[self] ?? 0;
	const its = populations[other] ?? 0;
	if (mine <= 0 || its <= 0 || its > 2 * mine || mine > 2 * its || self === other) return false;
	if (strates[other] === outsideField) return false;
	return isOverseas(codes[self] ?? '') === isOverseas(codes[other] ?? '');
}

/** The nearest so far, in order. */
export class NearestCommunes {
	readonly list: SimilarCommune[] = [];
	/** Beyond this distance a commune has no place in the list. */
	reach = Infinity;
	readonly #count: number;
	readonly #codes: readonly string[];

	constructor(count: number, codes: readonly string[]) {
		this.#count = count;
		this.#codes = codes;
	}

	offer(commune: SimilarCommune): void {
		const { list } = this;
		if (commune.distance > this.reach) return;
		let place = list.length;
		while (place > 0 && this.#isBefore(commune, list[place - 1])) place--;
		if (place >= this.#count) return;
		list.splice(place, 0, commune);
		if (list.length > this.#count) list.pop();
		if (list.length === this.#count) this.reach = list.at(-1)?.distance ?? Infinity;
	}

	#isBefore(a: SimilarCommune, b: SimilarCommune | undefined): boolean {
		if (b === undefined) return false;
		if (a.distance !== b.distance) return a.distance < b.distance;
		return (this.#codes[a.index] ?? '') < (this.#codes[b.index] ?? '');
	}
}
