/** A sentence that a rule wrote, and how: the words are from text/headline.ts and its neighbours. */
export interface Headline {
	sentence: string;
	rule: string;
	/** Years and number of territories. */
	sample: string;
	/** Null when the sentence tells no figure. */
	sql: string | null;
}
