import type { Period } from './period.ts';

/** What separates a commune from the median of its group, in units of its own numerator. */
export interface PeopleToMedian {
	side: 'more' | 'fewer';
	count: number;
	lower: number;
	upper: number;
}

/** A fact that a sentence at the top of a commune's sheet says; the words are in text/commune-headline.ts. */
export type CommuneHeadline =
	| {
			kind: 'balance';
			/** Indicators judged, and how many of them are clear of the group on each side. */
			judged: number;
			good: number;
			bad: number;
			periods: readonly Period[];
			/** Fewest and most communes of the group with a value. */
			n: { least: number; most: number };
			isSimulated: boolean;
	  }
	| {
			/** Nothing can be judged. */
			kind: 'unjudged';
			reason: 'no-indicator' | 'no-value' | 'few';
			/** Indicators where the commune has a value, of all those of the sheet. */
			known: number;
			among: number;
	  }
	| {
			kind: 'strength' | 'gap';
			/** Id, short label, and what is counted. */
			indicator: string;
			label: string;
			noun: string | null;
			period: Period;
			value: number;
			groupValue: number;
			/** Communes of the group with a value, and all of them. */
			n: number;
			size: number;
			/** For a gap, when there are counts and one at least is missing. */
			people: PeopleToMedian | null;
			isSimulated: boolean;
	  }
	| {
			kind: 'trends';
			better: number;
			worse: number;
			unclear: number;
			/** Broken, too short, or without counts. */
			unjudged: number;
			/** Null when the indicators do not have the same five years. */
			years: { from: Period; to: Period } | null;
			isSimulated: boolean;
	  };
