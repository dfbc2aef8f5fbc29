import type { Period } from './period.ts';
import type { RankJumps } from './rank-jump.ts';
import type { StrateId } from './strate.ts';

/** A value of a headline, with how many territories stand behind it; null: the source gives no number. */
export interface HeadlinePoint {
	period: Period;
	value: number;
	n: number | null;
}

/** Why a series has no change to tell. */
export const noChangeReasons = ['one-period', 'break', 'few'] as const;
export type NoChangeReason = (typeof noChangeReasons)[number];

/** What stands for the territories in a headline: `own` is a value published as it is. */
export type HeadlineMeasure = 'aggregate' | 'median' | 'own';

/** A fact that a headline of an indicator's page says; the words are in text/headline.ts. */
export type IndicatorHeadline =
	| {
			kind: 'change';
			measure: HeadlineMeasure;
			from: HeadlinePoint;
			to: HeadlinePoint;
			difference: number;
			/** The last declared break, when what comes before it is left out. */
			after: Period | null;
	  }
	| { kind: 'no-change'; reason: NoChangeReason; breaks: readonly Period[] }
	/** The largest difference between two values in a row, breaks apart; only where there are others. */
	| { kind: 'step'; from: HeadlinePoint; to: HeadlinePoint; difference: number }
	| {
			kind: 'sizes';
			measure: HeadlineMeasure;
			period: Period;
			small: { strate: StrateId; value: number; n: number };
			large: { strate: StrateId; value: number; n: number };
			/** Large less small. */
			difference: number;
	  }
	| {
			kind: 'departements';
			measure: HeadlineMeasure;
			period: Period;
			lowest: { code: string; value: number; n: number };
			highest: { code: string; value: number; n: number };
			/** Departements compared. */
			among: number;
	  }
	| {
			kind: 'target';
			measure: HeadlineMeasure;
			/** Of the value, which is that of the target or the last before it. */
			period: Period;
			value: number;
			n: number | null;
			target: { period: Period; value: number };
			/** Value less target. */
			difference: number;
			/** `early`: the year of the target has no value yet. */
			outcome: 'met' | 'missed' | 'early';
	  }
	/** Communes that moved many places within their group, or that none did beyond chance. */
	| ({ kind: 'jumps'; isAscending: boolean } & RankJumps)
	| {
			kind: 'categories';
			period: Period;
			lowest: { code: string; value: number };
			highest: { code: string; value: number };
			among: number;
	  }
	| {
			kind: 'category-targets';
			period: Period;
			target: number;
			met: number;
			among: number;
	  };
