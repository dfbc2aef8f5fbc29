// npm run bench:interactions: how long a change takes to be repainted, 34,000 communes there.
// `-- --rounds 30` repeats more. Results go to bench/results/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBrowser } from './bench/bench-browser.ts';
import { benchServer } from './bench/bench-server.ts';
import { interactionTimes } from './bench/interactions.ts';
import { spreadText } from './bench/spread.ts';
import { projectPaths } from './commands/settings.ts';
import { readStamp } from './commands/site-stamp.ts';

const { values: asked } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const root = resolve(import.meta.dirname, '..');
const paths = projectPaths(root, process.env);
const base = readStamp(paths.stamp)?.base ?? '';
const { server, port } = await benchServer({ folder: paths.site, base }, paths.site);
const { browser, close } = await benchBrowser();
try {
	const site = `http://127.0.0.1:${port}${base}`;
	console.log(
		'| ce qui change | médiane (ms) | 95e centile (ms) | n |\n| --- | ---: | ---: | ---: |'
	);
	const times = await interactionTimes(browser, site, Number(asked.rounds), (one) =>
		console.log(
			`| ${one.name} | ${spreadText(one.times)} | ${Math.round(one.p95)} | ${one.times.n} |`
		)
	);
	const results = join(root, 'bench', 'results');
	mkdirSync(results, { recursive: true });
	const file = join(results, `interactions-${new Date().toISOString().replaceAll(':', '-')}.json`);
	const machine = { processor: cpus()[0]?.model ?? '', cores: cpus().length };
	writeFileSync(file, `${JSON.stringify({ machine, times }, null, '\t')}\n`);
	console.log(`\n${file}`);
} finally {
	await close();
	server.close();
	server.closeAllConnections();
}
