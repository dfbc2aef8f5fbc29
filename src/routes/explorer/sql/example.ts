/** A worked example: the question in French, then its SQL. */
export interface Example {
	id: string;
	/** Who asks. */
	from: 'journaliste' | 'analyste' | 'maire';
	question: string;
	/** Indicators that its SQL names; an edition without them does not show it. */
	needs: readonly string[];
	sql: string;
}
