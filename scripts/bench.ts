// npm run bench: bytes and times of the main pages on the built site, on a fast and on a slow rural line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { lines, measurePage, type Measure } from './commands/measure-page.ts';
import { projectPaths } from './commands/settings.ts';
import { createSiteServer } from './commands/site-server.ts';
import { readStamp } from './commands/site-stamp.ts';
import { chromiumArguments, findChromium } from './chromium.ts';

const paths = ['/', '/commune/?code=35238', '/indicateurs/', '/departements/35/', '/explorer/'];

const root = resolve(import.meta.dirname, '..');
const { site, stamp } = projectPaths(root, process.env);
const base = readStamp(stamp)?.base ?? '';
const server = createSiteServer({ folder: site, base });
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const executablePath = findChromium(process.env);
const browser = await chromium.launch({
	...(executablePath === null ? {} : { executablePath }),
	args: chromiumArguments()
});

const measures: Measure[] = [];
try {
	for (const line of lines) {
		for (const path of paths) {
			const measure = await measurePage(browser, `http://127.0.0.1:${port}${base}${path}`, line);
			if (measure) measures.push(measure);
			console.log(measure ? describe(path, measure) : `${line.name.padEnd(6)} ${path} is absent`);
		}
	}
} finally {
	await browser.close();
	server.close();
}

const results = join(root, 'bench', 'results');
mkdirSync(results, { recursive: true });
const file = join(results, `${new Date().toISOString().replaceAll(':', '-')}.json`);
writeFileSync(file, `${JSON.stringify(measures, null, '\t')}\n`);
console.log(file);

function describe(path: string, { line, kilobytes, firstPaint, firstFigure }: Measure): string {
	const figure = firstFigure === null ? 'no figure' : `first figure ${firstFigure} ms`;
	return `${line.padEnd(6)} ${path.padEnd(24)} ${kilobytes} kB, first paint ${firstPaint} ms, ${figure}`;
}
