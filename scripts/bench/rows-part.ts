import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowTimes } from '../../bench/floor/rows.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { ownFileVisit, type OwnFileVisit } from './own-file-visit.ts';
import { writeRowsFile } from './rows-file.ts';

export interface RowsMeasure {
	rows: number;
	operations: RowTimes[];
	/** The same file dropped on the site's own page. */
	visits: OwnFileVisit[];
}

interface Options {
	/** Folder of the published data. */
	data: string;
	/** Address of the site, and of the bench's own pages. */
	site: string;
	pages: string;
	sizes: readonly number[];
	rounds: number;
	onSize: (measure: RowsMeasure) => void;
}

/** Loads, filters, groups, brushes and sorts files of these sizes, each way in turn. */
export async function rowsPart(bench: BenchBrowser, options: Options): Promise<RowsMeasure[]> {
	const communes = readFileSync(join(options.data, 'recherche.tsv'), 'utf8');
	const codes = communes.split('\n').flatMap((line) => line.split('\t', 1).filter(Boolean));
	const folder = mkdtempSync(join(tmpdir(), 'lignes-'));
	const measures: RowsMeasure[] = [];
	try {
		for (const rows of options.sizes) {
			const file = join(folder, `${rows}.csv`);
			writeRowsFile(file, rows, codes);
			const visits: OwnFileVisit[] = [];
			for (let round = 0; round < options.rounds; round++) {
				visits.push(await ownFileVisit(bench, `${options.site}/explorer/fichier/`, file));
			}
			const operations = await operationTimes(bench, options, { rows, file, communes });
			measures.push({ rows, operations, visits });
			options.onSize({ rows, operations, visits });
			rmSync(file);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return measures;
}

async function operationTimes(
	bench: BenchBrowser,
	{ pages, rounds }: Options,
	given: { rows: number; file: string; communes: string }
): Promise<RowTimes[]> {
	const context = await bench.browser.newContext();
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(0);
		await page.goto(`${pages}/rows.html`, { waitUntil: 'networkidle' });
		// By its path: Playwright's own way would send the file through its connection.
		const session = await context.newCDPSession(page);
		const { root } = await session.send('DOM.getDocument');
		const { nodeId } = await session.send('DOM.querySelector', {
			nodeId: root.nodeId,
			selector: 'input'
		});
		await session.send('DOM.setFileInputFiles', { nodeId, files: [given.file] });
		return await page.evaluate(
			({ size, rounds: times, communes }) =>
				Reflect.get(globalThis, 'measureRows')({ size, rounds: times, communes }),
			{ size: given.rows, rounds, communes: given.communes }
		);
	} finally {
		await context.close();
	}
}
