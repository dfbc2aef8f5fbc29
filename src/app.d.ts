import type { FigureIndicator } from './lib/domain/published.ts';
import type { EarlySheet } from './routes/commune/first-view/early-sheet.ts';
import type { FirstViewFacts } from './routes/commune/first-view/first-view-facts.ts';

declare global {
	namespace App {
		interface Locals {
			/** By name of slot, filled by load functions: see src/routes/server-markup.ts. */
			markup: Record<string, string>;
			/** What is asked for before the scripts, filled likewise: see src/routes/early-request.ts. */
			earlyRequest: string | null;
			/** What its first view is drawn from, of a page that has one before its scripts, then what all its lines are of; filled likewise. */
			firstView: { first: FirstViewFacts; indicators: FigureIndicator[] } | null;
		}
	}

	/** Set by src/routes/early-request-script.js, taken by src/lib/data/early-response.ts. */
	var earlyResponse:
		| {
				address: string;
				/** Code, and those of all that have a file. */
				departement: string;
				departements: string[];
				response: Promise<Response | null>;
		  }
		| undefined;

	/** Set by the same in a page kept with its first view, which asks when it is painted. */
	var askForData: (() => void) | undefined;

	/** Set by src/routes/commune/first-view: what it has fetched and drawn, and when the page may start. */
	var earlySheet: EarlySheet | undefined;
	var firstView: Promise<void> | undefined;

	/** Written in the page by src/lib/server/page-script.ts, which says what they are. */
	var askForScripts: () => void;
	var nextPaint: () => Promise<void>;
}
