import { join } from 'node:path';

/** Choices that the environment makes, read once. */
export interface Settings {
	/** Path the site is built for, without trailing slash; empty: the root. */
	base: string;
	/** `officielle` leaves simulated data out. */
	edition: string;
}

/** Same rule as svelte.config.js, and a leading slash is not asked of the person who types it. */
export function settings(environment: NodeJS.ProcessEnv): Settings {
	const base = (environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
	return {
		base: base === '' ? '' : `/${base}`,
		edition: environment['EDITION'] ?? 'demonstration'
	};
}

export function projectPaths(root: string) {
	const cache = join(root, 'node_modules', '.cache', 'tableau-de-bord');
	return {
		site: join(root, 'build'),
		stamp: join(cache, 'site.json'),
		compressed: join(cache, 'compressed')
	};
}
