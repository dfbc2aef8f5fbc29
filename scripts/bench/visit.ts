import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { residentMegabytes } from './resident-memory.ts';

/** Plain JavaScript, because it is sent to the page as it stands. */
const watcher = resolve(import.meta.dirname, '..', '..', 'bench', 'watch.js');

export type VisitState = 'cold' | 'warm' | 'offline';

export interface Visit {
	/** Milliseconds from the navigation to the frame in which the first chart is on screen; null: none came. */
	firstChart: number | null;
	/** To the first of the sentences that open a page; null where there are none. */
	firstSentence: number | null;
	/** To the engine being ready, where the page starts it; null otherwise. */
	engineReady: number | null;
	/** To the first answer of the engine on screen; null where the page asks nothing of it. */
	firstAnswer: number | null;
	/** To the pages of the site being on the device; null when they are not by the end of the visit. */
	kept: number | null;
	/** Bytes received, headers included, until the first chart, then until the end of the visit. */
	bytesAtFirstChart: number;
	bytes: number;
	/** Of the page's scripts, in megabytes. */
	heap: number | null;
	/** Of all processes of the browser, in megabytes, counting shared pages once. */
	resident: number | null;
}

export interface VisitOptions {
	address: string;
	/** Bytes that the line has carried so far. */
	received: () => number;
	/** Waits for the engine too, up to this many milliseconds. */
	engineWait: number;
	/** What is on screen once the engine has answered. */
	answer: string | null;
	browserPid: number;
	/** The page is left open for whoever waits for more on it. */
	then?: (page: Page) => Promise<void>;
}

/** One visit in a context, whose cache and service worker make it cold or warm. */
export async function visit(context: BrowserContext, options: VisitOptions): Promise<Visit> {
	const { received, engineWait, answer } = options;
	const page = await context.newPage();
	const before = received();
	let atChart = 0;
	try {
		let seen = () => {};
		const isSeen = new Promise<void>((done) => void (seen = done));
		await page.exposeBinding('chartSeen', () => {
			atChart = received() - before;
			seen();
		});
		await page.addInitScript({ content: `window.benchAnswer = ${JSON.stringify(answer)}` });
		await page.addInitScript({ path: watcher });
		const isReached = await page
			.goto(options.address, { waitUntil: 'commit', timeout: 120_000 })
			.then(
				() => true,
				() => false
			);
		if (!isReached) return nothing;
		// The page tells of its chart by itself: a question would run in it, and take its time, while it draws.
		await Promise.race([isSeen, sleep(90_000, undefined, { ref: false })]);
		if (engineWait > 0) await hasMark(page, answer ? 'bench-answer' : 'bench-engine', engineWait);
		await page.waitForLoadState('networkidle', { timeout: 120_000 }).catch(() => {});
		await options.then?.(page);
		const marks = await page.evaluate(() =>
			Object.fromEntries(
				performance
					.getEntriesByType('mark')
					.map(({ name, startTime }) => [name, Math.round(startTime)])
			)
		);
		return {
			firstChart: marks['bench-first-chart'] ?? null,
			firstSentence: marks['bench-sentence'] ?? null,
			engineReady: marks['bench-engine'] ?? null,
			firstAnswer: marks['bench-answer'] ?? null,
			kept: marks['bench-kept'] ?? null,
			bytesAtFirstChart: atChart,
			bytes: received() - before,
			heap: await heapMegabytes(page),
			resident: residentMegabytes(options.browserPid)
		};
	} finally {
		await page.close();
	}
}

/** No page came: the line is cut and nothing was kept. */
const nothing: Visit = {
	firstChart: null,
	firstSentence: null,
	engineReady: null,
	firstAnswer: null,
	kept: null,
	bytesAtFirstChart: 0,
	bytes: 0,
	heap: null,
	resident: null
};

/** A context of its own: empty cache, no service worker. */
export function freshContext(browser: Browser): Promise<BrowserContext> {
	return browser.newContext({ locale: 'fr-FR', viewport: { width: 412, height: 823 } });
}

async function hasMark(page: Page, name: string, timeout: number): Promise<boolean> {
	return page
		.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
			timeout,
			polling: 100
		})
		.then(
			() => true,
			() => false
		);
}

async function heapMegabytes(page: Page): Promise<number | null> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
	return used === undefined ? null : Math.round(used / 1e5) / 10;
}
