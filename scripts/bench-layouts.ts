// npm run bench:layouts: in which form an indicator reaches the engine soonest; `-- --rounds 9`, `-- --indicator delai-acte`.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LayoutLoad, LayoutTimes } from '../bench/floor/layouts.ts';
import { benchBrowser } from './bench/bench-browser.ts';
import { buildBenchPages } from './bench/bench-pages.ts';
import { benchServer } from './bench/bench-server.ts';
import { writeLayouts } from './bench/layouts.ts';
import { markdownTable } from './bench/markdown-table.ts';
import { ratio, spread, spreadText } from './bench/spread.ts';
import { writeResults } from './bench/write-results.ts';
import { projectPaths } from './commands/settings.ts';

const { values: asked } = parseArgs({
	options: {
		rounds: { type: 'string', default: '7' },
		indicator: { type: 'string', default: 'declaration-en-ligne' }
	}
});
const root = resolve(import.meta.dirname, '..');
const paths = projectPaths(root, process.env);
const pages = await buildBenchPages(root, paths);
const layouts = await writeLayouts(
	join(root, 'static', 'data'),
	asked.indicator,
	join(pages, 'layouts')
);
const { server, port } = await benchServer({ folder: paths.site, base: '' }, pages);
const { browser, close } = await benchBrowser();
try {
	const page = await browser.newPage();
	await page.goto(`http://127.0.0.1:${port}/bench/layouts.html`);
	await page.waitForFunction(() => 'layoutTimes' in window, null, { timeout: 60_000 });
	const times = new Map<string, LayoutTimes[]>(layouts.map(({ name }) => [name, []]));
	// Every form once before any twice; the first round, in which the engine warms up, is not kept.
	for (let round = 0; round <= Number(asked.rounds); round++) {
		for (const { name, load } of layouts) {
			const seen = await page.evaluate(timesOf, load);
			if (round > 0) times.get(name)?.push(seen);
		}
	}
	const results = layouts.map(({ name, raw, brotli, gzip }) => {
		const seen = times.get(name) ?? [];
		const load = spread(seen.map((one) => one.load));
		const ask = spread(seen.map((one) => one.ask));
		return { name, raw, brotli, gzip, rows: seen[0]?.rows ?? 0, load, ask };
	});
	const published = results[0]?.load ?? null;
	const head = ['forme', 'lignes', 'brut (ko)', 'brotli (ko)', 'gzip (ko)'];
	const lines = results.map(({ name, raw, brotli, gzip, rows, load, ask }) => [
		...[name, rows, ...[raw, brotli, gzip].map((bytes) => Math.round(bytes / 1_000))],
		...[spreadText(load), ratio(load, published)?.toFixed(2) ?? '–', spreadText(ask)]
	]);
	console.log(markdownTable([...head, 'chargement (ms)', '÷ publié', 'question (ms)'], lines, 1));
	console.log(`\n${writeResults(root, 'layouts-', { results })}`);
} finally {
	await close();
	server.close();
	server.closeAllConnections();
}

function timesOf(load: LayoutLoad): Promise<LayoutTimes> {
	return Reflect.get(window, 'layoutTimes')(load);
}
