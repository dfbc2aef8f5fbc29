// npm run bench:film: what a reader sees of a page, every 300 ms, on the slow line and the slowed processor.
// `-- --page /departements/62/`. The strip goes to bench/results/film.png.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBrowser } from './bench/bench-browser.ts';
import { benchServer } from './bench/bench-server.ts';
import { lines } from './bench/line.ts';
import { shapedProxy } from './bench/shaped-proxy.ts';
import { freshContext } from './bench/visit.ts';
import { resultsFolder } from './bench/write-results.ts';
import { projectPaths } from './commands/settings.ts';
import { readStamp } from './commands/site-stamp.ts';

const { values: asked } = parseArgs({
	options: {
		page: { type: 'string', default: '/commune/?code=62001' },
		step: { type: 'string', default: '300' },
		frames: { type: 'string', default: '14' }
	}
});
const [step, count] = [Number(asked.step), Number(asked.frames)];
const root = resolve(import.meta.dirname, '..');
const paths = projectPaths(root, process.env);
const base = readStamp(paths.stamp)?.base ?? '';
const slow = lines.reduce((one, other) => (other.slowdown > one.slowdown ? other : one));
const { server, port } = await benchServer({ folder: paths.site, base }, paths.site);
const bench = await benchBrowser();
const proxy = await shapedProxy(port, slow);
try {
	const context = await freshContext(bench.browser);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const shots: { at: number; data: string }[] = [];
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		shots.push({ at: (metadata.timestamp ?? 0) * 1_000, data });
		void session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
	});
	await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 412 });
	bench.limit.slow(slow.slowdown);
	const start = Date.now();
	void page.goto(`http://127.0.0.1:${proxy.port}${base}${asked.page}`).catch(() => {});
	await new Promise((done) => setTimeout(done, step * count));
	bench.limit.slow(1);
	// At each moment, the last frame that had been shown by then.
	const strip = Array.from({ length: count }, (_, index) => {
		const moment = (index + 1) * step;
		const shown = shots.findLast(({ at }) => at - start <= moment);
		return { moment, image: shown ? `data:image/jpeg;base64,${shown.data}` : '' };
	});
	const file = join(resultsFolder(root), 'film.png');
	const sheet = await bench.browser.newPage({ viewport: { width: 206 * 7 + 20, height: 960 } });
	await sheet.setContent(
		strip
			.map(
				({ moment, image }) =>
					`<figure style="float:left;margin:2px"><figcaption>${moment} ms</figcaption><img width="200" src="${image}"></figure>`
			)
			.join('')
	);
	await sheet.screenshot({ path: file, fullPage: true });
	console.log(`${file} (${readFileSync(file).length} octets, ${shots.length} images reçues)`);
} finally {
	await bench.close();
	await proxy.cut();
	server.close();
	server.closeAllConnections();
}
