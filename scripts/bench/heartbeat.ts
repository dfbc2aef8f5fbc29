import type { Page } from '@playwright/test';

/** How a page kept beating while something was done to it, in milliseconds. */
export interface Heartbeat {
	/** Longest time between two frames. */
	longestGap: number;
	/** Longest task of the main thread; 0 when none passed 50 ms. */
	longestTask: number;
	frames: number;
}

/** Begins to listen to the page's frames and long tasks. */
export async function startHeartbeat(page: Page): Promise<void> {
	await page.evaluate(() => {
		const beat = { longestGap: 0, longestTask: 0, frames: 0 };
		Reflect.set(globalThis, '__beat', beat);
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) {
				beat.longestTask = Math.max(beat.longestTask, duration);
			}
		}).observe({ entryTypes: ['longtask'] });
		let last = performance.now();
		// A method: tsx would wrap a named function in a helper that the page has not.
		const listener = {
			frame() {
				const now = performance.now();
				beat.longestGap = Math.max(beat.longestGap, now - last);
				beat.frames += 1;
				last = now;
				requestAnimationFrame(() => listener.frame());
			}
		};
		requestAnimationFrame(() => listener.frame());
	});
}

/** What was heard since `startHeartbeat` or the last call; listening goes on. */
export async function heartbeat(page: Page): Promise<Heartbeat> {
	return page.evaluate(() => {
		const beat: Heartbeat = Reflect.get(globalThis, '__beat');
		const heard = { ...beat };
		Object.assign(beat, { longestGap: 0, longestTask: 0, frames: 0 });
		return heard;
	});
}
