import type { Page } from '@playwright/test';

/** A file that the browser asked for, with the bytes of its body as it was sent. */
export interface Asked {
	/** Path and parameters. */
	address: string;
	bytes: number;
}

export interface FirstChart {
	/** Asked for before the first chart was on screen, in order. */
	before: Asked[];
	/** Sum of the bytes of `before`. */
	bytes: number;
	/** Sum of the bytes of all that was asked for until the page had nothing more to ask, once it was whole. */
	wholeBytes: number;
}

/**
 * Opens a page as a first visit, and tells what the browser had asked for when the first chart drawn
 * with data was on screen. A request that has not ended by then is waited for, and counts. `whole` resolves when the page
 * is: a slow machine is still for a while before its scripts ask for the rest.
 */
export async function firstChart(
	page: Page,
	path: string,
	whole: () => Promise<void> = async () => {}
): Promise<FirstChart> {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	await client.send('Network.setCacheDisabled', { cacheDisabled: true });
	const asked = new Map<string, { address: string; at: number }>();
	const received = new Map<string, number>();
	client.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
		const { pathname, search } = new URL(request.url);
		if (/^https?:/.test(request.url))
			asked.set(requestId, { address: pathname + search, at: wallTime * 1_000 });
	});
	client.on('Network.responseReceived', ({ requestId, response }) =>
		received.set(requestId, Number(response.headers['Content-Length']))
	);
	await page.addInitScript(watchFirstChart);
	await page.goto(path);
	const drawn = await page.waitForFunction(() => Reflect.get(window, 'firstChartAt') ?? false);
	const at = Number(await drawn.jsonValue());
	await whole();
	await page.waitForLoadState('networkidle');
	const all = await Promise.all(
		[...asked].map(async ([id, { address, at: since }]) => ({
			address,
			isBefore: since <= at,
			// A module asked for twice is answered once: its weight is asked apart.
			bytes: received.get(id) ?? (await weight(page, address))
		}))
	);
	const before = all.filter(({ isBefore }) => isBefore);
	return { before, bytes: sum(before), wholeBytes: sum(all) };
}

function sum(files: readonly Asked[]): number {
	return files.reduce((total, { bytes }) => total + bytes, 0);
}

async function weight(page: Page, address: string): Promise<number> {
	const answer = await page.request.get(address, { headers: { 'Accept-Encoding': 'br' } });
	return Number(answer.headers()['content-length']);
}

/** In the page: the time of the frame after the one in which a figure has marks, once the page has painted. */
function watchFirstChart(): void {
	const isDrawn = () =>
		performance.getEntriesByName('first-contentful-paint').length > 0 &&
		[...document.querySelectorAll('main .chart svg, main figure[data-figure] svg')].some(
			(chart) => chart.childElementCount > 0 && chart.getBoundingClientRect().height > 0
		);
	const look = () => {
		if (isDrawn()) Reflect.set(window, 'firstChartAt', performance.timeOrigin + performance.now());
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Sum of the layout shifts of the page so far that no reader caused. */
export function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						if (Reflect.get(entry, 'hadRecentInput') !== true)
							sum += Number(Reflect.get(entry, 'value'));
				}).observe({ type: 'layout-shift', buffered: true });
				// Buffered entries come in a task of their own.
				setTimeout(() => resolve(sum), 100);
			})
	);
}
