declare global {
	namespace App {
		interface Locals {
			/** By name of slot, filled by load functions: see src/routes/server-markup.ts. */
			markup: Record<string, string>;
		}
	}
}

export {};
