import { join, resolve } from 'node:path';

const cacheFolder = 'node_modules/.cache/tableau-de-bord';

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

export interface ProjectPaths {
	/** Folder of the built site: `BUILD_DIR`, else `build`. */
	site: string;
	/** What that folder was built from; inside it, so that whatever else writes the folder deletes it. */
	stamp: string;
	/** Compressed forms of files, kept from one build to the next. */
	compressed: string;
}

export function projectPaths(root: string, environment: NodeJS.ProcessEnv): ProjectPaths {
	const site = resolve(root, environment['BUILD_DIR'] ?? 'build');
	return {
		site,
		stamp: join(site, '.site.json'),
		compressed: join(root, cacheFolder, 'compressed')
	};
}

/** The second site of the tests: built and served under a path, as on a Pages host. */
export const underBase = {
	BASE_PATH: '/tableau',
	BUILD_DIR: `${cacheFolder}/under-base`
};
