import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchPage } from './floor-views.ts';
import type { Line } from './line.ts';
import { shapedProxy } from './shaped-proxy.ts';
import { freshContext, visit, type Visit, type VisitState } from './visit.ts';

/** The site itself, the floor, and two ways of doing without our design. */
export const variants = ['site', 'floor', 'csv', 'engine'] as const;
export type Variant = (typeof variants)[number];

export interface Measure extends Visit {
	page: BenchPage['name'];
	variant: Variant;
	line: string;
	state: VisitState;
	round: number;
}

export interface Plan {
	pages: readonly BenchPage[];
	variants: readonly Variant[];
	lines: readonly Line[];
	rounds: number;
	base: string;
	/** Latest period of the indicator that rivals draw. */
	period: string;
	/** Port of the server that is being measured. */
	port: number;
	onMeasure: (measure: Measure) => void;
}

/** Every round takes every page in every variant before the next: what disturbs the machine disturbs all. */
export async function runVisits(bench: BenchBrowser, plan: Plan): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const line of plan.lines) {
		bench.limit.slow(line.slowdown);
		for (let round = 1; round <= plan.rounds; round++) {
			for (const page of plan.pages) {
				for (const variant of plan.variants) {
					if (page.question === null && variant !== 'site' && variant !== 'floor') continue;
					const states = await visits(bench, { ...plan, line, page, variant });
					for (const [state, seen] of states) {
						const measure = { page: page.name, variant, line: line.name, state, round, ...seen };
						measures.push(measure);
						plan.onMeasure(measure);
					}
				}
			}
		}
	}
	bench.limit.slow(1);
	return measures;
}

/** A first visit, a second, and for the site and its floor one with the line cut. */
async function visits(
	bench: BenchBrowser,
	options: Pick<Plan, 'base' | 'period' | 'port'> & {
		line: Line;
		page: BenchPage;
		variant: Variant;
	}
): Promise<[VisitState, Visit][]> {
	const { line, page, variant } = options;
	const proxy = await shapedProxy(options.port, line);
	const context = await freshContext(bench.browser);
	const site = `http://127.0.0.1:${proxy.port}`;
	const common = {
		address: site + pathOf(page, variant, options),
		received: proxy.received,
		answer: null,
		browserPid: bench.pid,
		engineWait: variant === 'site' && page.name === 'indicateur' ? 90_000 : 0
	};
	try {
		// A reader who comes back has left the first visit to its end: the service worker has all that it keeps.
		const isKept = variant === 'site' && page.kept !== null;
		const then = (opened: Page): Promise<void> => settled(opened, page);
		const cold = await visit(context, { ...common, ...(isKept ? { then } : {}) });
		// The browser lets go of a page, and of the engine that was on its way to it, for seconds on a slow processor.
		await sleep(letGo);
		// A third opening would find what the second left: the second is the reader who comes back.
		const warm = await visit(context, { ...common, engineWait: 0 });
		const result: [VisitState, Visit][] = [
			['cold', cold],
			['warm', warm]
		];
		if (isKept) {
			await proxy.cut();
			result.push(['offline', await visit(context, { ...common, engineWait: 0 })]);
		}
		return result;
	} finally {
		await context.close();
		await proxy.cut();
	}
}

/** The service worker has taken what it keeps, its first view included, and the page has nothing more to ask. */
async function settled(page: Page, { kept }: BenchPage): Promise<void> {
	const isActive = page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
	const late = sleep(60_000, false, { ref: false });
	if (!(await Promise.race([isActive, late]))) console.warn('Le service worker n’est pas venu.');
	await page.waitForLoadState('networkidle', { timeout: 60_000 }).catch(() => {});
	if (kept === 'view' && !(await hasKeptView(page)))
		console.warn('La première vue n’a pas été gardée.');
}

/** Milliseconds in which a closed page is let go of: a reader comes back later than that. */
const letGo = 5_000;

/** A page whose first view is kept has an entry of its whole address, which no other cache has. False after a minute. */
function hasKeptView(page: Page): Promise<boolean> {
	return page
		.waitForFunction(async () => (await caches.match(location.href)) !== undefined, undefined, {
			timeout: 60_000,
			polling: 200
		})
		.then(
			() => true,
			() => false
		);
}

function pathOf(
	{ name, path, question, kept }: BenchPage,
	variant: Variant,
	{ base, period }: { base: string; period: string }
): string {
	if (variant === 'site') return base + path;
	const params = new URLSearchParams({
		period,
		base,
		...question,
		...(variant === 'floor' && { view: name })
	});
	// A page that is kept has a floor that asks nothing of the line either; an embed, one that is asked for again.
	const root = variant === 'floor' && kept !== null ? 'bench-kept' : 'bench';
	return `/${root}/${variant}.html?${params}`;
}
