import type { Direction } from './indicator.ts';
import type { Period } from './period.ts';
import type { RankJump } from './rank-jump.ts';
import type { Absence } from './status.ts';
import type { Unit } from './unit.ts';

/** What separates a commune from the median of its group, in units of its own numerator. */
export interface PeopleToMedian {
	side: 'more' | 'fewer';
	count: number;
	lower: number;
	upper: number;
}

/** An indicator that a sentence counts among others, at the period that the sheet shows. */
export interface CountedLine {
	indicator: string;
	period: Period;
	unit: Unit;
	direction: Direction;
}

/** The same over the years that its trend is judged on. */
export interface CountedTrend extends Omit<CountedLine, 'period'> {
	from: Period;
	to: Period;
}

/** Why an indicator of the sheet is not judged; an absence, or what is missing beside the value. */
export type LackingCause = Absence | 'no-direction' | 'no-counts' | 'few';

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
			/** Those judged. */
			lines: readonly CountedLine[];
			isSimulated: boolean;
	  }
	| {
			/** Nothing can be judged. */
			kind: 'unjudged';
			reason: 'no-indicator' | 'no-value' | 'few';
			/** Indicators where the commune has a value, of all those of the sheet. */
			known: number;
			among: number;
			/** Those that would be judged, were there enough: they have a direction. */
			lines: readonly CountedLine[];
	  }
	| {
			/** Why the indicators that are not judged are not. */
			kind: 'lacking';
			/** Indicators of the sheet, and how many each cause leaves out, the commonest first. */
			among: number;
			causes: readonly { cause: LackingCause; count: number }[];
			lines: readonly CountedLine[];
			isSimulated: boolean;
	  }
	| {
			/** The commune moved many places among those of its size in its departement. */
			kind: 'jump';
			indicator: string;
			label: string;
			jump: RankJump;
			direction: Direction;
			isSimulated: boolean;
	  }
	| {
			kind: 'strength' | 'gap';
			/** Id, short label, and what is counted. */
			indicator: string;
			label: string;
			noun: string | null;
			unit: Unit;
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
			/** Those judged. */
			lines: readonly CountedTrend[];
			isSimulated: boolean;
	  };
