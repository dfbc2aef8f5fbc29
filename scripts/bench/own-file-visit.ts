import type { CDPSession, Page } from '@playwright/test';
import type { BenchBrowser } from './bench-browser.ts';
import { heartbeat, startHeartbeat } from './heartbeat.ts';
import { residentMegabytes } from './resident-memory.ts';

/** What dropping a file on « Mon fichier » comes to for a reader. */
export interface OwnFileVisit {
	/** Milliseconds from the drop to the report of what is recognised. */
	report: number;
	/** Longest time between two frames meanwhile, in milliseconds. */
	longestGap: number;
	/** Megabytes of all the browser's processes: before the drop, and at most since. */
	before: number | null;
	peak: number | null;
}

/** Drops the file for real, as a mouse would, on a page of its own. Throws with the page's own refusal. */
export async function ownFileVisit(
	bench: BenchBrowser,
	address: string,
	file: string
): Promise<OwnFileVisit> {
	const context = await bench.browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	const before = residentMegabytes(bench.pid);
	let peak = before;
	const watch = setInterval(() => {
		peak = Math.max(peak ?? 0, residentMegabytes(bench.pid) ?? 0);
	}, 250);
	try {
		await startHeartbeat(page);
		const start = performance.now();
		await drop(page, await context.newCDPSession(page), file);
		const refusal = page.getByRole('alert');
		const found = page.getByText(/désignent? une commune/).or(refusal);
		await found.first().waitFor({ timeout: 300_000 });
		const report = performance.now() - start;
		if (await refusal.isVisible()) throw new Error((await refusal.textContent()) ?? '');
		const { longestGap } = await heartbeat(page);
		return { report, longestGap, before, peak };
	} finally {
		clearInterval(watch);
		await context.close();
	}
}

async function drop(page: Page, session: CDPSession, file: string): Promise<void> {
	const box = await page.getByLabel('Choisir un fichier').boundingBox();
	if (!box) throw new Error('no field to drop a file on');
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await session.send('Input.dispatchDragEvent', {
			type,
			x: box.x + 5,
			y: box.y + 5,
			data: { items: [], files: [file], dragOperationsMask: 1 }
		});
	}
}
