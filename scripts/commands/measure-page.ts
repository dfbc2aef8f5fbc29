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
	/** First `<figure data-figure>` with a drawing; null when the page has none. */
	firstFigure: number | null;
}

/** A first visit: new context, empty cache. Null when there is no such page. */
export async function measurePage(
	browser: Browser,
	url: string,
	line: Line
): Promise<Measure | null> {
	const context = await browser.newContext({ locale: 'fr-FR' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const received = await countBytes(session);
		await emulate(session, line);
		await page.addInitScript(watchFirstFigure);
		const response = await page.goto(url, { timeout: 60_000 });
		if (response?.status() !== 200) return null;
		await page.waitForLoadState('networkidle', { timeout: 60_000 });
		const marks = await page.evaluate(() => ({
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			firstFigure: performance.getEntriesByName('first-figure')[0]?.startTime ?? null
		}));
		return {
			url,
			line: line.name,
			kilobytes: Math.round(received.bytes / 1000),
			firstPaint: Math.round(marks.firstPaint),
			firstFigure: marks.firstFigure === null ? null : Math.round(marks.firstFigure)
		};
	} finally {
		await context.close();
	}
}

/** Runs in the page: marks the frame after the first drawing is in the document. */
function watchFirstFigure(): void {
	const observer = new MutationObserver(() => {
		if (!document.querySelector('figure[data-figure] svg')) return;
		observer.disconnect();
		requestAnimationFrame(() => performance.mark('first-figure'));
	});
	observer.observe(document, { childList: true, subtree: true });
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
