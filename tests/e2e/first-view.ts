import type { APIRequestContext } from '@playwright/test';

/**
 * Bytes of a page as a first visit receives them before anything is asked for: its HTML, with the
 * data in it, and the styles and scripts that it names, all in brotli.
 */
export async function firstViewBytes(request: APIRequestContext, path: string): Promise<number> {
	const page = await request.get(path, brotli);
	// A style sheet whose rules are in the page is named, disabled, so that no script asks for it: it never comes.
	const html = (await page.text()).replaceAll(/<link[^>]*\sdisabled\s[^>]*>/g, '');
	const files = new Set(
		[...html.matchAll(/(?:href|src|import\()="?'?([^"')]*\/_app\/immutable\/[^"')]+)/g)].map(
			([, file = '']) => file
		)
	);
	for (const [, file = ''] of html.matchAll(/import\("([^"]*\/_app\/immutable\/[^"]+)"\)/g))
		files.add(file);
	const sizes = await Promise.all(
		[...files].map(async (file) => length(await request.get(file, brotli)))
	);
	return sizes.reduce((sum, size) => sum + size, length(page));
}

const brotli = { headers: { 'Accept-Encoding': 'br' } };

/** Files under a kilobyte are served as they are: compression would gain nothing. */
const worthCompressing = 1_024;

function length(response: Awaited<ReturnType<APIRequestContext['get']>>): number {
	const bytes = Number(response.headers()['content-length']);
	if (response.headers()['content-encoding'] !== 'br' && bytes >= worthCompressing)
		throw new Error(`${response.url()} is not compressed`);
	return bytes;
}
