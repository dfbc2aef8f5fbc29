import type { Period } from './period.ts';

/** What changed between two periods, in the indicator's unit. */
export interface Progress {
	first: number;
	last: number;
	/** Last less first: negative when the value went down. */
	difference: number;
	/** 95 % interval of the difference. */
	lower: number;
	upper: number;
	/** False when the interval holds zero: the change may be chance. */
	isClear: boolean;
}

/**
 * Against the commune's own progress, at 99.8 %: cases are picked among about twenty, and a limit for
 * one comparison would call too many of them ahead.
 */
export const progressOrders = ['ahead', 'not-separable', 'behind'] as const;
export type ProgressOrder = (typeof progressOrders)[number];

export interface ProgressCase extends Progress {
	code: string;
	name: string;
	departement: string;
	order: ProgressOrder;
	/** Its whole series, breaks included, for a sparkline. */
	points: { period: Period; value: number | null }[];
}

/** Why nothing can be said. */
export const progressGaps = [
	/** Neither high nor low is better: nobody progresses. */
	'no-direction',
	/** No counts, so that nothing tells a change from chance. */
	'no-counts',
	/** Fewer than two periods with a value since the last break. */
	'too-short',
	/** Nobody in the group started at the same level. */
	'nobody'
] as const;
export type ProgressGap = (typeof progressGaps)[number];

export type ProgressLikeMine =
	| { kind: 'not-told'; reason: ProgressGap }
	| {
			kind: 'told';
			from: Period;
			to: Period;
			/** True when an earlier part of the series is left out because of a declared break. */
			isCut: boolean;
			own: Progress;
			/** Communes of the group, those with counts at both periods, those of them at the same level at first. */
			considered: number;
			counted: number;
			started: number;
			/** Those that changed in the right direction, most first; none is an answer too. */
			cases: ProgressCase[];
	  };
