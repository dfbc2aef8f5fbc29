// npm run bench:growth: does the first chart stay where it is when indicators and years are added?
// `-- --sizes 5x1,20x1,100x1`, `--rounds 3`, and `--plot docs/croissance.svg` to draw them. Figures:
// docs/performance.md. Results go to bench/results/.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBrowser } from './bench/bench-browser.ts';
import { benchServer } from './bench/bench-server.ts';
import { benchPages, type BenchPage } from './bench/floor-views.ts';
import { growthPanels, type Growth, type Opening } from './bench/growth-panels.ts';
import { growthPlot } from './bench/growth-plot.ts';
import { grownProject, parseSizes } from './bench/grown-project.ts';
import { lines } from './bench/line.ts';
import { measuredRun } from './bench/measured-run.ts';
import { shapedProxy } from './bench/shaped-proxy.ts';
import { spread, spreadText } from './bench/spread.ts';
import { freshContext, visit } from './bench/visit.ts';
import { writeResults } from './bench/write-results.ts';
import { nodeScript } from './commands/run.ts';

const { values: asked } = parseArgs({
	options: {
		sizes: { type: 'string', default: '5x1,20x1,100x1,300x1,20x5,20x20' },
		rounds: { type: 'string', default: '3' },
		plot: { type: 'string' }
	}
});
const root = resolve(import.meta.dirname, '..');
const [line = lines[0]] = lines.slice(-1);
/** An indicator that every size has; one that a sheet draws below its first lines. */
const essai = 'essai-001';
const reads: Partial<Record<BenchPage['name'], string[]>> = {
	commune: ['departements/62.json'],
	bande: [
		`definitions/${essai}.json`,
		'departements/62.json',
		`departements/62/series/${essai}.json`
	],
	courbe: [`definitions/${essai}.json`, `summaries/${essai}.json`]
};
/** With the files of `data/` that the first chart of each is drawn from. */
const pages = benchPages.map(({ name, path, question }) => ({
	name,
	path: question ? path.replace(question.indicator, essai) : path,
	files: reads[name] ?? []
}));
const results: Growth[] = [];
for (const size of parseSizes(asked.sizes)) {
	const folder = await grownProject(root, size);
	try {
		const name = `${size.indicators} × ${size.years} an${size.years > 1 ? 's' : ''}`;
		const env = { ...process.env, EDITION: 'officielle', BASE_PATH: '', BUILD_DIR: 'build' };
		const data = await measuredRun(nodeScript('scripts/build-data.ts'), { cwd: folder, env });
		const site = await measuredRun(nodeScript('scripts/build.ts'), { cwd: folder, env });
		if (data.code !== 0 || site.code !== 0) throw new Error(`${name} : la construction a échoué`);
		results.push({
			...size,
			size: name,
			rows: rowsOf(folder),
			data,
			site,
			openings: await openings(folder)
		});
		console.log(row(results.at(-1)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
console.log(`\n${head()}\n${results.map(row).join('\n')}`);
if (asked.plot) writeFileSync(join(root, asked.plot), growthPlot(growthPanels(results)));
console.log(writeResults(root, 'croissance-', { results }));

/** First visits on the slow line, round after round. */
async function openings(folder: string): Promise<Opening[]> {
	const { server, port } = await benchServer({ folder: join(folder, 'build'), base: '' }, folder);
	const bench = await benchBrowser();
	try {
		if (line) bench.limit.slow(line.slowdown);
		const seen = pages.map((page) => ({
			...page,
			charts: [] as (number | null)[]
		}));
		for (let round = 0; round < Number(asked.rounds); round++) {
			for (const page of seen) {
				const proxy = await shapedProxy(
					port,
					line ?? { name: '', bandwidth: null, roundTrip: 0, slowdown: 1 }
				);
				const context = await freshContext(bench.browser);
				const { firstChart } = await visit(context, {
					address: `http://127.0.0.1:${proxy.port}${page.path}`,
					received: proxy.received,
					engineWait: 0,
					answer: null,
					browserPid: bench.pid
				});
				page.charts.push(firstChart);
				await context.close();
				await proxy.cut();
			}
		}
		return seen.map(({ name, path, files, charts }) => ({
			page: name,
			firstChart: spread(charts),
			weight: weightOf(join(folder, 'build'), path, files)
		}));
	} finally {
		await bench.close();
		server.close();
		server.closeAllConnections();
	}
}

function weightOf(site: string, path: string, data: readonly string[]): number {
	const { pathname } = new URL(path, 'http://localhost');
	const files = [`${pathname}index.html`, ...data.map((file) => `data/${file}`)];
	return files.reduce((sum, file) => sum + statSync(join(site, `${file}.br`)).size, 0);
}

function rowsOf(folder: string): number {
	const catalogue: { indicators: { rows: number }[] } = JSON.parse(
		readFileSync(join(folder, 'static', 'data', 'catalogue.json'), 'utf8')
	);
	return catalogue.indicators.reduce((sum, { rows }) => sum + rows, 0);
}

function head(): string {
	const names = pages.flatMap(({ name }) => [`${name} (ms)`, `${name} (ko)`]);
	const cells = [
		'taille',
		'lignes',
		'données (s)',
		'données (Mo)',
		'site (s)',
		'site (Mo)',
		...names
	];
	return `| ${cells.join(' | ')} |\n| ${cells.map(() => '---').join(' | ')} |`;
}

function row(growth: Growth | undefined): string {
	if (!growth) return '';
	const { size, rows, data, site, openings: seen } = growth;
	const cells = [
		size,
		rows.toLocaleString('fr-FR'),
		data.seconds.toFixed(0),
		data.peakMegabytes ?? '–',
		site.seconds.toFixed(0),
		site.peakMegabytes ?? '–',
		...seen.flatMap(({ firstChart, weight }) => [
			spreadText(firstChart),
			(weight / 1_000).toFixed(1)
		])
	];
	return `| ${cells.join(' | ')} |`;
}
