// npm run bench: how soon the first chart is there against the floor and its rivals, how millions of rows are
// loaded, filtered, brushed and sorted against plain loops, how soon a filter is repainted.
// `-- --part pages|lignes|interactions`, `--rounds 5`, `--line lente`, `--page commune`, `--variant site,floor`,
// `--rows 35000,6000000` narrow it. Results go to bench/results/.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBrowser } from './bench/bench-browser.ts';
import { buildBenchPages } from './bench/bench-pages.ts';
import { benchServer } from './bench/bench-server.ts';
import { writeFloorViews } from './bench/floor-views.ts';
import { interactionsTable, interactionTimes } from './bench/interaction-times.ts';
import { pagesPart } from './bench/pages-part.ts';
import { rowsPart } from './bench/rows-part.ts';
import { rowsTable, visitsTable } from './bench/rows-report.ts';
import { writeResults } from './bench/write-results.ts';
import { projectPaths } from './commands/settings.ts';
import { readStamp } from './commands/site-stamp.ts';

const { values: asked } = parseArgs({
	options: {
		part: { type: 'string', default: '' },
		rounds: { type: 'string', default: '3' },
		line: { type: 'string', default: '' },
		page: { type: 'string', default: '' },
		variant: { type: 'string', default: '' },
		rows: { type: 'string', default: '35000,350000,6000000' }
	}
});
const root = resolve(import.meta.dirname, '..');
const paths = projectPaths(root, process.env);
const base = readStamp(paths.stamp)?.base ?? '';
const data = join(root, 'static', 'data');
const pages = await buildBenchPages(root, paths);
const period = writeFloorViews(data, pages);
const { server, port } = await benchServer({ folder: paths.site, base }, pages);
const bench = await benchBrowser();
const rounds = Number(asked.rounds);
const site = `http://127.0.0.1:${port}${base}`;
const results: Record<string, unknown> = { limit: bench.limit.way };
const isAsked = (part: string) => part.includes(asked.part);
try {
	if (isAsked('lignes')) {
		const lignes = await rowsPart(bench, {
			data,
			site,
			pages: `http://127.0.0.1:${port}/bench`,
			sizes: asked.rows.split(',').map(Number),
			rounds,
			onSize: (measure) => console.log(`${rowsTable([measure])}\n`)
		});
		console.log(`\n${rowsTable(lignes)}\n\n${visitsTable(lignes)}\n`);
		Object.assign(results, { lignes });
	}
	if (isAsked('interactions')) {
		const interactions = await interactionTimes(bench.browser, site, rounds);
		console.log(`\n${interactionsTable(interactions)}\n`);
		Object.assign(results, { interactions });
	}
	if (isAsked('pages')) {
		const { line, page, variant } = asked;
		Object.assign(
			results,
			await pagesPart(bench, { line, page, variant, rounds, base, period, port })
		);
	}
	console.log(writeResults(root, '', results));
} finally {
	await bench.close();
	server.close();
	server.closeAllConnections();
}
