import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inSeconds } from './build-site.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { nodeScript, nodeTool, run } from './run.ts';
import { playwrightTally, stepTally, sum, vitestTally, type Tally } from './tally.ts';

interface Step {
	name: string;
	command: [string, string[]];
	/** Reads the report of a test runner; without it the step counts as one check. */
	tally?: (report: unknown, code: number | null) => Tally;
	/** Steps that must have passed; otherwise this one fails without being run. */
	needs?: string[];
}

/** Runs every step, even after a failure, and prints the count on the last line. True when nothing failed. */
export async function testProject(root: string): Promise<boolean> {
	const reports = await mkdtemp(join(tmpdir(), 'tableau-de-bord-tests-'));
	const chromium = await ensureChromium(root);
	const tallies = new Map<string, Tally>();
	for (const step of steps(reports)) {
		const blocker = step.needs?.find((name) => (tallies.get(name)?.failed ?? 1) > 0);
		tallies.set(step.name, await outcome(step, { root, reports, chromium, blocker }));
	}
	await rm(reports, { recursive: true, force: true });
	const { passed, failed } = sum([...tallies.values()]);
	console.log(`${passed} passed, ${failed} failed`);
	return failed === 0;
}

function steps(reports: string): Step[] {
	return [
		{ name: 'format', command: nodeTool('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
		{ name: 'lint', command: nodeTool('node_modules/eslint/bin/eslint.js', '.') },
		{ name: 'types', command: nodeScript('scripts/check-types.ts') },
		{
			name: 'unit tests',
			command: nodeTool(
				'node_modules/vitest/vitest.mjs',
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${reportFile(reports, 'unit tests')}`
			),
			tally: vitestTally
		},
		{ name: 'data check', command: nodeScript('scripts/build-data.ts', '--check') },
		{ name: 'build', command: nodeScript('scripts/build.ts') },
		{
			name: 'end-to-end tests',
			command: nodeTool('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'),
			tally: playwrightTally,
			needs: ['build']
		}
	];
}

interface Context {
	root: string;
	reports: string;
	chromium: string | null;
	/** Name of a failed step that this one needs. */
	blocker: string | undefined;
}

async function outcome(step: Step, { root, reports, chromium, blocker }: Context): Promise<Tally> {
	if (blocker) {
		console.log(`✗ ${step.name}: not run, because ${blocker} failed`);
		return { passed: 0, failed: 1 };
	}
	const file = reportFile(reports, step.name);
	const [command, args] = step.command;
	const { code, output, seconds } = await run(command, args, {
		cwd: root,
		env: {
			...(chromium === null ? {} : { CHROMIUM_PATH: chromium }),
			PLAYWRIGHT_JSON_OUTPUT_NAME: file,
			// The output is kept to be printed later, or in a log.
			NO_COLOR: '1',
			FORCE_COLOR: '0'
		}
	});
	const tally = step.tally ? step.tally(await readReport(file), code) : stepTally(code);
	const mark = tally.failed === 0 ? '✓' : '✗';
	const detail = step.tally ? `: ${tally.passed} passed, ${tally.failed} failed` : '';
	console.log(`${mark} ${step.name}${detail} (${inSeconds(seconds)})`);
	if (tally.failed > 0) console.log(`${output.trimEnd()}\n`);
	return tally;
}

function reportFile(reports: string, name: string): string {
	return join(reports, `${name.replaceAll(' ', '-')}.json`);
}

/** Null when the runner died before it wrote its report. */
async function readReport(file: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch {
		return null;
	}
}
