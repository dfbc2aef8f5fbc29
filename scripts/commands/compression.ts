import { constants } from 'node:zlib';
import { extname } from 'node:path';

export const encodings = ['br', 'gz'] as const;
export type Encoding = (typeof encodings)[number];

/** Formats that shrink; pictures and fonts are compressed already. */
const compressible = new Set([
	'.html',
	'.js',
	'.css',
	'.json',
	'.svg',
	'.csv',
	'.tsv',
	'.wasm',
	'.txt',
	'.xml',
	'.webmanifest'
]);

/** Under this size the headers of the answer weigh as much as the gain. */
const smallest = 1024;
/** Above this size a text takes the fast brotli: see docs/adr/0005-compression.md for the measures. */
const large = 1024 * 1024;

export interface CompressionPlan {
	encoding: Encoding;
	quality: number;
	/** Brotli window, as a power of two; null for gzip. */
	window: number | null;
}

/** How to compress a file of the site; empty when it should be left as it is. */
export function compressionPlans(path: string, bytes: number): CompressionPlan[] {
	const extension = extname(path);
	if (bytes < smallest || !compressible.has(extension)) return [];
	return [
		{ encoding: 'br', ...brotliEffort(extension, bytes) },
		{ encoding: 'gz', quality: bytes > large && extension !== '.wasm' ? 6 : 9, window: null }
	];
}

function brotliEffort(extension: string, bytes: number): { quality: number; window: number } {
	// One file, 34 MB, on every reader's first visit to an interactive view: worth a minute, once.
	if (extension === '.wasm') return { quality: 10, window: constants.BROTLI_MAX_WINDOW_BITS };
	if (bytes > large) return { quality: 5, window: constants.BROTLI_DEFAULT_WINDOW };
	return { quality: 11, window: constants.BROTLI_DEFAULT_WINDOW };
}
