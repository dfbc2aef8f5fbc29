declare global {
	namespace App {
		interface Locals {
			/** By name of slot, filled by load functions: see src/routes/server-markup.ts. */
			markup: Record<string, string>;
			/** What is asked for before the scripts, filled likewise: see src/routes/early-request.ts. */
			earlyRequest: string | null;
		}
	}

	/** Set by src/routes/early-request-script.js, taken by src/lib/data/early-response.ts. */
	var earlyResponse: { address: string; response: Promise<Response | null> } | undefined;
}

export {};
