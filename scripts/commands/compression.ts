import { constants } from 'node:zlib';
import { extname } from 'node:path';
import { shellArchivePath } from '../../src/lib/offline/shell-archive.ts';

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
const smallest = 256;
/** Up to this size brotli 10 takes a blink: every script and style, most pages, what a sheet draws first. */
const small = 128 * 1_024;
/** What the first charts of a sheet wait for, a tenth smaller at 10. */
const departementFile = /departements[/\\][0-9AB]+(?:[/\\]suite)?\.json$/;
/** The past of communes, and columns. */
const afterFirstChart = /[/\\](?:series|communes|colonnes)[/\\]/;
/** Above this size a table would cost minutes: docs/adr/0005-compression.md has the measures. */
const large = 1_024 * 1_024;

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
	const isEngine = extension === '.wasm';
	return [
		{
			encoding: 'br',
			quality: brotliQuality(path, bytes),
			window: brotliWindow(
				bytes,
				isEngine ? constants.BROTLI_MAX_WINDOW_BITS : constants.BROTLI_DEFAULT_WINDOW
			)
		},
		{ encoding: 'gz', quality: isEngine ? 9 : 6, window: null }
	];
}

function brotliQuality(path: string, bytes: number): number {
	const extension = extname(path);
	// The engine and the search index go to nearly every reader: worth a minute, once. A page is what a
	// first visit waits for, and its tables gain a tenth from 9 to 10.
	if (['.wasm', '.tsv', '.html'].includes(extension)) return 10;
	// One file of text that repeats itself, for nearly every reader too: 9 is a second, 10 nine more for a fourteenth.
	if (path.endsWith(shellArchivePath)) return 9;
	if (bytes > large) return 7;
	// Thousands of files that come after the first chart: a sixth larger, for half a minute of build less.
	if (afterFirstChart.test(path)) return 9;
	return bytes > small && !departementFile.test(path) ? 9 : 10;
}

/** Wide enough to see the whole file: brotli clears tables for its window, 32 MB for one of 4, however short the file. */
function brotliWindow(bytes: number, widest: number): number {
	const whole = Math.ceil(Math.log2(bytes + 16));
	return Math.min(widest, Math.max(whole, 16));
}
