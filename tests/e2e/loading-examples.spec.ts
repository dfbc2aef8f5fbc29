import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from '@playwright/test';
import type { DataPackage } from '../../src/lib/domain/data-package.ts';
import { publishedJson } from './engine-node.ts';
import { expect, test } from './fixture.ts';

const run = promisify(execFile);
const path = 'indicateurs/population.csv';
const file = resolve('static', 'data', path);
/** The test server is on this machine: no proxy of the environment may stand between. */
const environment = { ...process.env, no_proxy: '*', NO_PROXY: '*' };

/** What the page tells to type in a tool, to the letter. */
async function shown(page: Page, tool: string): Promise<string> {
	await page.goto('/donnees/');
	const code = page.locator('dt', { hasText: new RegExp(`^${tool}$`) }).locator('+ dd code');
	await expect(code).toContainText('http://127.0.0.1');
	return (await code.textContent()) ?? '';
}

/** Whether a tool is on this machine. */
function answers(command: string, args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** The check when the tool is there; else a test that says aloud that it did not run. */
function withTool(tool: string, isHere: boolean, check: (args: { page: Page }) => Promise<void>) {
	if (isHere) test(`the ${tool} example runs as it is shown`, check);
	else {
		test(`${tool} is not on this machine: its example did not run`, () => {
			console.warn(`the ${tool} example was not run: ${tool} is not installed`);
			expect(isHere).toBe(false);
		});
	}
}

async function publishedLines(): Promise<string[]> {
	return (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/);
}

test('the DuckDB example runs as it is shown, on the file that its address gives', async ({
	page,
	baseURL,
	request
}) => {
	const code = await shown(page, 'DuckDB');
	const address = `${baseURL ?? ''}/data/${path}`;
	expect(code).toContain(`'${address}'`);
	expect((await (await request.get(address)).body()).equals(await readFile(file))).toBe(true);
	// Reading over HTTP takes an extension that DuckDB fetches: the same text reads the file instead.
	const instance = await DuckDBInstance.create();
	const connection = await instance.connect();
	const answer = await connection.runAndReadAll(code.replace(address, file));
	connection.closeSync();
	const rows = answer.getRowObjectsJson();
	expect(rows).toHaveLength((await publishedLines()).length - 1);
	expect(answer.columnNames().slice(0, 4)).toEqual(['code', 'periode', 'valeur', 'statut']);
	const line = (await publishedLines()).find((one) => one.startsWith('01001,')) ?? '';
	const [, periode, valeur] = line.split(',');
	expect(rows.find(({ code: own }) => own === '01001')).toMatchObject({ periode });
	expect(
		rows.some((row) => row['periode'] === periode && Number(row['valeur']) === Number(valeur))
	).toBe(true);
});

const hasPython = answers('python3', ['--version']);

withTool('python3', hasPython, async ({ page }) => {
	const code = await shown(page, 'Python, sans bibliothèque');
	const script = `${code}\nprint(len(lignes)); print(*next((l["code"], l["periode"], l["valeur"]) for l in lignes if l["code"] == "01001"), sep=",")`;
	const { stdout } = await run('python3', ['-c', script], { env: environment });
	const lines = await publishedLines();
	const expected = lines
		.find((line) => line.startsWith('01001,'))
		?.split(',')
		.slice(0, 3);
	expect(stdout.trim().split(/\r?\n/)).toEqual([String(lines.length - 1), expected?.join(',')]);
});

withTool('pandas', hasPython && answers('python3', ['-c', 'import pandas']), async ({ page }) => {
	const code = await shown(page, 'Python, pandas');
	const script = `import pandas as pd\nt = ${code}\nprint(len(t), t.loc[t["code"] == "01001", "periode"].iloc[0])`;
	const { stdout } = await run('python3', ['-c', script], { env: environment });
	const lines = await publishedLines();
	const period = lines.find((line) => line.startsWith('01001,'))?.split(',')[1];
	expect(stdout.trim()).toBe(`${lines.length - 1} ${period}`);
});

withTool('curl', answers('curl', ['--version']), async ({ page }) => {
	const code = await shown(page, 'curl');
	const folder = await mkdtemp(join(tmpdir(), 'curl-'));
	try {
		await run('sh', ['-c', code], { cwd: folder, env: environment });
		const bytes = await readFile(join(folder, 'population.csv'));
		const { resources } = await publishedJson<DataPackage>('datapackage.json');
		expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(
			resources.find((resource) => resource.path === path)?.hash
		);
	} finally {
		await rm(folder, { recursive: true });
	}
});

for (const tool of ['R', 'Python, pandas', 'Excel, Power Query']) {
	test(`the ${tool} example names a file that this site has`, async ({ page, request }) => {
		const address = /"(http[^"]+)"/.exec(await shown(page, tool))?.[1] ?? '';
		expect((await (await request.get(address)).body()).equals(await readFile(file))).toBe(true);
	});
}
