import { join } from 'node:path';
import { nodeScript, nodeTool } from './run.ts';
import { underBase } from './settings.ts';
import { playwrightTally, vitestTally, type Tally } from './tally.ts';

export interface Step {
	name: string;
	command: [string, string[]];
	env?: NodeJS.ProcessEnv;
	/** Reads the report of a test runner; without it the step counts as one check. */
	tally?: (report: unknown, code: number | null) => Tally;
	/** Steps that must have passed; otherwise this one fails without being run. */
	needs?: string[];
	/** Run at the same time as the one before it: one of the two at least leaves a core idle for a part of its time. */
	isBeside?: true;
}

/** Everything a change must pass, the quickest first. Reports are written in a folder. */
export function testSteps(reports: string): Step[] {
	return [
		{ name: 'format', command: nodeTool('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
		// Types first: they write .svelte-kit/, without which a fresh clone cannot be linted.
		{ name: 'types', command: nodeScript('scripts/check-types.ts'), isBeside: true },
		{ name: 'lint', command: nodeTool('node_modules/eslint/bin/eslint.js', '.') },
		// Reads and checks the data first, and writes the values that are derived from packages: unit tests read some.
		{ name: 'build', command: nodeScript('scripts/build.ts'), isBeside: true },
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
		{
			name: 'build under a base path',
			command: nodeScript('scripts/build.ts'),
			env: underBase,
			needs: ['build'],
			isBeside: true
		},
		{
			name: 'end-to-end tests',
			command: nodeTool('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'),
			tally: playwrightTally,
			needs: ['build', 'build under a base path']
		}
	];
}

/** Where a step's runner writes its report: Playwright is told by its environment, vitest by its arguments. */
export function reportFile(reports: string, name: string): string {
	return join(reports, `${name.replaceAll(' ', '-')}.json`);
}
