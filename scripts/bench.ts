// npm run bench: how soon the first chart is there, on three lines, against the floor and its rivals.
// `-- --rounds 5`, `-- --line lente`, `-- --page commune` narrow it. Results go to bench/results/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBrowser } from './bench/bench-browser.ts';
import { buildBenchPages } from './bench/bench-pages.ts';
import { compare, reportTable } from './bench/bench-report.ts';
import { benchServer } from './bench/bench-server.ts';
import { benchPages, writeFloorViews } from './bench/floor-views.ts';
import { lines } from './bench/line.ts';
import { runVisits } from './bench/run-visits.ts';
import { projectPaths } from './commands/settings.ts';
import { readStamp } from './commands/site-stamp.ts';

const { values: asked } = parseArgs({
	options: {
		rounds: { type: 'string', default: '3' },
		line: { type: 'string', default: '' },
		page: { type: 'string', default: '' }
	}
});
const root = resolve(import.meta.dirname, '..');
const paths = projectPaths(root, process.env);
const base = readStamp(paths.stamp)?.base ?? '';
const pages = await buildBenchPages(root, paths);
const period = writeFloorViews(join(root, 'static', 'data'), pages);
const { server, port } = await benchServer({ folder: paths.site, base }, pages);
const bench = await benchBrowser();
if (bench.limit.way === 'none') {
	console.warn(
		'Le processeur n’a pas pu être limité (il faut Linux et root) : la ligne lente ne ralentit que le réseau.'
	);
}
try {
	const measures = await runVisits(bench, {
		pages: benchPages.filter(({ name }) => name.includes(asked.page)),
		lines: lines.filter(({ name }) => name.includes(asked.line)),
		rounds: Number(asked.rounds),
		base,
		period,
		port,
		onMeasure: ({
			line,
			page,
			variant,
			state,
			round,
			firstChart,
			bytesAtFirstChart,
			engineReady
		}) =>
			console.log(
				`${line} · ${page} · ${variant} · ${state} · ${round} : ${firstChart ?? '–'} ms, ${Math.round(bytesAtFirstChart / 1_000)} ko${engineReady === null ? '' : `, moteur ${engineReady} ms`}`
			)
	});
	const comparisons = compare(measures);
	console.log(`\n${reportTable(comparisons)}\n`);
	const results = join(root, 'bench', 'results');
	mkdirSync(results, { recursive: true });
	const file = join(results, `${new Date().toISOString().replaceAll(':', '-')}.json`);
	const machine = {
		processor: cpus()[0]?.model ?? '',
		cores: cpus().length,
		limit: bench.limit.way
	};
	writeFileSync(file, `${JSON.stringify({ machine, comparisons, measures }, null, '\t')}\n`);
	console.log(file);
} finally {
	await bench.close();
	server.close();
	server.closeAllConnections();
}
