import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.ts';
import { processorLimit, type ProcessorLimit } from './processor-limit.ts';

export interface BenchBrowser {
	browser: Browser;
	pid: number;
	limit: ProcessorLimit;
	close(): Promise<void>;
}

/** A Chromium whose every process can be slowed down. */
export async function benchBrowser(): Promise<BenchBrowser> {
	const executablePath = findChromium(process.env);
	const server = await chromium.launchServer({
		...(executablePath === null ? {} : { executablePath }),
		args: chromiumArguments()
	});
	const pid = server.process().pid ?? 0;
	const limit = processorLimit();
	limit.hold(pid);
	const browser = await chromium.connect(server.wsEndpoint());
	return {
		browser,
		pid,
		limit,
		close: async () => {
			await browser.close();
			await server.close();
			limit.remove();
		}
	};
}
