import { readFile } from 'node:fs/promises';
import { run } from './run.ts';
import { inSeconds } from './seconds.ts';
import { stepTally, sum, type Tally } from './tally.ts';
import { reportFile, type Step } from './test-steps.ts';

interface Context {
	root: string;
	/** Folder that test runners write their reports in. */
	reports: string;
	env?: NodeJS.ProcessEnv;
	print: (text: string) => void;
}

/** Runs every step, even after a failure; prints a line for each, and all that a failed one said. */
export async function runSteps(steps: Step[], context: Context): Promise<Tally> {
	const tallies = new Map<string, Tally>();
	for (const together of sideBySide(steps)) {
		const outcomes = together.map(async (step) => {
			const blocker = step.needs?.find((name) => (tallies.get(name)?.failed ?? 1) > 0);
			if (!blocker) return outcome(step, context);
			context.print(`✗ ${step.name}: not run, because ${blocker} failed`);
			return { passed: 0, failed: 1 };
		});
		for (const [index, tally] of (await Promise.all(outcomes)).entries())
			tallies.set(together[index]?.name ?? '', tally);
	}
	return sum([...tallies.values()]);
}

/** In their order, those to run at the same time together. */
function sideBySide(steps: readonly Step[]): Step[][] {
	const groups: Step[][] = [];
	for (const step of steps) {
		const last = groups.at(-1);
		if (last && step.isBeside) last.push(step);
		else groups.push([step]);
	}
	return groups;
}

async function outcome(step: Step, { root, reports, env, print }: Context): Promise<Tally> {
	const file = reportFile(reports, step.name);
	const [command, args] = step.command;
	const { code, output, seconds } = await run(command, args, {
		cwd: root,
		env: {
			...env,
			...step.env,
			PLAYWRIGHT_JSON_OUTPUT_NAME: file,
			// The output is kept to be printed later, or in a log.
			NO_COLOR: '1',
			FORCE_COLOR: undefined
		}
	});
	const tally = step.tally ? step.tally(await readReport(file), code) : stepTally(code);
	const mark = tally.failed === 0 ? '✓' : '✗';
	const detail = step.tally ? `: ${counts(tally)}` : '';
	print(`${mark} ${step.name}${detail} (${inSeconds(seconds)})`);
	if (tally.failed > 0) print(`${output.trimEnd()}\n`);
	return tally;
}

function counts({ passed, failed, notRun }: Tally): string {
	return `${passed} passed, ${failed} failed${notRun ? `, ${notRun} not run` : ''}`;
}

/** Null when the runner died before it wrote its report. */
async function readReport(file: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch {
		return null;
	}
}
