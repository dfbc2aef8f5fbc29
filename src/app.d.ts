import type { EarlySheet } from './routes/commune/first-view/early-sheet.ts';
import type { EarlyEmbed } from './routes/integrer/first-view/early-embed.ts';
import type { FirstViewSource } from './routes/first-view/first-view-source.ts';

declare global {
	namespace App {
		interface Locals {
			/** By name of slot, filled by load functions: see src/routes/server-markup.ts. */
			markup: Record<string, string>;
			/** What is asked for before the scripts, filled likewise: see src/routes/early-request.ts. */
			earlyRequest: string | null;
			/** Of a page whose first view is drawn before its scripts: see src/routes/first-view. Filled likewise. */
			firstView: FirstViewSource | null;
		}
	}

	/** By address: set by what asks for data with the HTML (src/routes/early-request.ts), taken by src/lib/data/early-response.ts. */
	var earlyResponses: Record<string, Promise<Response | null>> | undefined;

	/** Set by the same when they asked for all that a first view is drawn from: the scripts of the page wait for it. */
	var isFirstViewAsked: boolean | undefined;

	/** Set by src/routes/early-request-script.js: the code of a departement, and those of all that have a file. */
	var earlyPlace: { departement: string; departements: string[] } | undefined;

	/** Set by the same in a page kept with its first view, which asks when it is painted. */
	var askForData: (() => void) | undefined;

	/** Set by src/routes/commune/first-view: what it has fetched and drawn, and when the page may start. */
	var earlySheet: EarlySheet | undefined;
	/** The same of src/routes/integrer. */
	var earlyEmbed: EarlyEmbed | undefined;
	var firstView: Promise<void> | undefined;

	/** Written in the page by src/lib/server/page-script.ts, which says what they are. */
	var askForScripts: () => void;
	var nextPaint: () => Promise<void>;
}
