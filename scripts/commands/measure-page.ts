import type { Browser, CDPSession } from '@playwright/test';

interface Line {
	name: string;
	/** Bits per second; null: not limited. */
	bandwidth: number | null;
	/** Milliseconds added to each answer. */
	latency: number;
	/** How many times slower than this machine. */
	slowdown: number;
}

export const lines: Line[] = [
	{ name: 'fast', bandwidth: null, latency: 0, slowdown: 1 },
	// A rural ADSL line and an old laptop.
	{ name: 'slow', bandwidth: 2_000_000, latency: 80, slowdown: 4 }
];

export interface Measure {
	url: string;
	line: string;
	/** Received, as compressed on the wire, until the network is idle. */
	kilobytes: number;
	/** Milliseconds since navigation. */
	firstPaint: number;
	/** First `<figure data-figure>` with a drawing; null when none came within half a minute. */
	firstFigure: number | null;
}

/** A first visit: new context, empty cache. */
export async function measurePage(browser: Browser, url: string, line: Line): Promise<Measure> {
	const context = await browser.newContext({ locale: 'fr-FR' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const received = await countBytes(session);
		await emulate(session, line);
		const started = Date.now();
		await page.goto(url, { waitUntil: 'commit' });
		const firstFigure = await page
			.waitForSelector('figure[data-figure] svg', { timeout: 30_000 })
			.then(() => Date.now() - started)
			.catch(() => null);
		await page.waitForLoadState('networkidle').catch(() => undefined);
		const firstPaint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
		);
		return {
			url,
			line: line.name,
			kilobytes: Math.round(received.bytes / 1000),
			firstPaint: Math.round(firstPaint),
			firstFigure
		};
	} finally {
		await context.close();
	}
}

async function countBytes(session: CDPSession): Promise<{ bytes: number }> {
	const received = { bytes: 0 };
	await session.send('Network.enable');
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		received.bytes += encodedDataLength;
	});
	return received;
}

async function emulate(session: CDPSession, { bandwidth, latency, slowdown }: Line): Promise<void> {
	const throughput = bandwidth === null ? -1 : bandwidth / 8;
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: throughput,
		uploadThroughput: throughput
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
