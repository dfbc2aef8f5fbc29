import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** BASE_PATH=/tableau npm run build: the site then lives under that path, with no trailing slash. */
const base = /** @type {'' | `/${string}`} */ ((process.env.BASE_PATH ?? '').replace(/\/+$/, ''));

/** Where the site is written: the tests build a second one, under a base path. */
const folder = process.env.BUILD_DIR ?? 'build';

/** SvelteKit computes the hash of the scripts that it writes, not of those that src/hooks.server.ts adds. */
const earlyHashes = ['early-request-script.js', 'early-files-script.js'].map((path) => {
	const text = readFileSync(new URL(`src/routes/${path}`, import.meta.url));
	return /** @type {`sha256-${string}`} */ (
		`sha256-${createHash('sha256').update(text).digest('base64')}`
	);
});

/** An edition whose departements have few indicators has no page for those that theirs does not name. */
const maybeEmpty = new Set(['/departements/[code]/medianes']);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Compression is done by scripts/precompress.ts, which knows what is worth a slow brotli.
		// There is no fallback page: scripts/build.ts names the prerendered /404/ 404.html, complete without JavaScript.
		adapter: adapter({ pages: folder, assets: folder, precompress: false }),
		paths: { base, relative: false },
		// All styles of a page travel in it: two dozen requests less before the first chart (docs/adr/0025).
		inlineStyleThreshold: 100_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', ...earlyHashes],
				'style-src': ['self'],
				// The one style attribute that SvelteKit writes: the live region that announces a new page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				// The preview of « Intégrer » shows an embed of this very site.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		// Named by scripts/commands/build-site.ts after the data and the sources, so that building the same
		// site twice announces nothing to those who have it.
		version: { name: process.env.SITE_VERSION ?? String(Date.now()) },
		// Registered by src/routes/+layout.svelte, once the page is there and never on a sparing line.
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				if (!routes.every((route) => maybeEmpty.has(route))) throw new Error(message);
			}
		}
	}
};
