/** A browser or a spreadsheet guesses the charset of what does not say it. */
const contentTypes: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	tsv: 'text/tab-separated-values; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	wasm: 'application/wasm'
};

/**
 * Pages carry their own policy in a `<meta>`, with hashes; a worker has none but that of its own
 * response. This one keeps the database engine from reaching any other host.
 */
const scriptPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** What docs/deploiement.md asks every host to say of a file, but how long to keep it. A folder is its page. */
export function fileHeaders(path: string): Record<string, string> {
	const extension = /(?:^|\/)$/.test(path) ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '');
	const contentType = contentTypes[extension];
	return {
		...(contentType !== undefined && { 'Content-Type': contentType }),
		...(extension === 'js' && { 'Content-Security-Policy': scriptPolicy }),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'same-origin'
	};
}
