/**
 * npm run bench:rank-set: how long a worker of Chromium takes to place one commune among 34,000, from
 * the page's message to the answer. The communes are drawn with a fixed seed; the times are not.
 */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Count } from '../../src/lib/model/rank-set.ts';
import { Random } from '../simulate/random.ts';
import { benchBrowser } from './bench-browser.ts';
import { spread, spreadText } from './spread.ts';

const others = 34_000;
const rounds = 30;
/** Milliseconds at the median that the sheet of a commune allows itself. */
const allowed = 300;

const random = new Random('bench-rank-set');
const communes = Array.from({ length: others }, () => drawn(between(20, 5_000)));
/** Small, middling, large: the larger the commune, the longer each tail. */
const sizes = [80, 900, 9_000];

const { browser, close } = await benchBrowser();
try {
	const page = await browser.newPage();
	const code = await workerCode();
	console.log(`${others} communes, ${rounds} mesures par ligne, ${browser.version()}`);
	console.log(`charge de la machine : ${loadavg()[0]?.toFixed(1)}`);
	for (const size of sizes) {
		const times = await page.evaluate(timesInWorker, {
			code,
			communes,
			owns: Array.from({ length: rounds }, () => drawn(size))
		});
		const found = spread(times);
		console.log(`effectif ${size} : ${spreadText(found)} ms, médiane (de – à)`);
		if (found === null || found.median > allowed) process.exitCode = 1;
	}
} finally {
	await close();
}

function between(low: number, high: number): number {
	return low + Math.floor(random.uniform() * (high - low));
}

function drawn(denominator: number): Count {
	return { numerator: Math.round(denominator * random.uniform()), denominator };
}

/** The site's own worker, in one file. */
async function workerCode(): Promise<string> {
	const entry = fileURLToPath(new URL('../../src/lib/model/rank-set-worker.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'worker' } }
	});
	const [output] = [built].flat();
	const chunk = output && 'output' in output ? output.output[0] : null;
	if (!chunk) throw new Error('rank-set-worker.ts: nothing was built');
	return chunk.code;
}

/** In the page: one question at a time, columns handed over as the sheet does. */
async function timesInWorker(given: {
	code: string;
	communes: Count[];
	owns: Count[];
}): Promise<number[]> {
	const worker = new Worker(URL.createObjectURL(new Blob([given.code])));
	const times: number[] = [];
	for (const [id, own] of given.owns.entries()) {
		const start = performance.now();
		await new Promise((resolve, reject) => {
			worker.onmessage = resolve;
			worker.onerror = reject;
			const numerators = Float64Array.from(given.communes, ({ numerator }) => numerator);
			const denominators = Float64Array.from(given.communes, ({ denominator }) => denominator);
			worker.postMessage({ id, own, numerators, denominators }, [
				numerators.buffer,
				denominators.buffer
			]);
		});
		times.push(performance.now() - start);
	}
	worker.terminate();
	return times;
}
