import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

/** Builds what changed, then serves the site until it is stopped. */
export async function start(root: string): Promise<void> {
	if (!(await buildSite(root))) {
		console.error('Le site n’a pas pu être construit : voir les messages ci-dessus.');
		// The engine may still be compressing in its thread: do not wait for it.
		process.exit(1);
	}
	await serveSite(root);
}
