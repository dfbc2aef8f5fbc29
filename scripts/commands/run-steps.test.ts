import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runSteps } from './run-steps.ts';
import { vitestTally } from './tally.ts';
import { reportFile, testSteps, type Step } from './test-steps.ts';

let root = '';
let printed: string[] = [];

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'steps-'));
	printed = [];
});
afterEach(() => rm(root, { recursive: true }));

function node(script: string): [string, string[]] {
	return [process.execPath, ['-e', script]];
}

function runAll(steps: Step[]) {
	return runSteps(steps, { root, reports: root, print: (text) => printed.push(text) });
}

it('runs what follows a failure, and counts each check', async () => {
	const tally = await runAll([
		{ name: 'format', command: node('process.exit(1)') },
		{ name: 'lint', command: node('') }
	]);
	expect(tally).toEqual({ passed: 1, failed: 1 });
});

it('shows what a failed step said on both outputs, and keeps quiet about the others', async () => {
	await runAll([
		{ name: 'format', command: node("console.log('tidy')") },
		{ name: 'lint', command: node("console.log('a.ts:1');console.error('b.ts:2');process.exit(3)") }
	]);
	expect(printed[0]).toMatch(/^✓ format \(\d+,\d s\)$/);
	expect(printed[1]).toMatch(/^✗ lint/);
	expect(printed[2]).toContain('a.ts:1');
	expect(printed[2]).toContain('b.ts:2');
	expect(printed.join()).not.toContain('tidy');
});

it('does not run what needs a failed step, and counts it as failed', async () => {
	const tally = await runAll([
		{ name: 'build', command: node('process.exit(1)') },
		{
			name: 'end-to-end tests',
			command: node("require('fs').writeFileSync('ran', '')"),
			needs: ['build']
		}
	]);
	expect(tally).toEqual({ passed: 0, failed: 2 });
	expect(printed).toContain('✗ end-to-end tests: not run, because build failed');
});

it('runs a step beside the one before it, and waits for both', async () => {
	// Each waits for what the other writes: one after the other, neither would end well.
	const meets = (own: string, other: string) =>
		node(`const fs = require('fs'); fs.writeFileSync('${own}', '');
			const end = Date.now() + 20000;
			while (!fs.existsSync('${other}')) if (Date.now() > end) process.exit(1);`);
	const tally = await runAll([
		{ name: 'lint', command: meets('a', 'b') },
		{ name: 'build', command: meets('b', 'a'), isBeside: true },
		{ name: 'unit tests', command: node("process.exit(require('fs').existsSync('b') ? 0 : 1)") }
	]);
	expect(tally).toEqual({ passed: 3, failed: 0 });
	expect(printed).toHaveLength(3);
});

it('counts the tests of a runner from its report', async () => {
	const report = {
		testResults: [
			{ status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] }
		]
	};
	await writeFile(reportFile(root, 'unit tests'), JSON.stringify(report));
	const tally = await runAll([{ name: 'unit tests', command: node(''), tally: vitestTally }]);
	expect(tally).toEqual({ passed: 2, failed: 0 });
});

it('takes a missing report and a missing program for failures', async () => {
	const tally = await runAll([
		{ name: 'unit tests', command: node(''), tally: vitestTally },
		{ name: 'lint', command: ['/nowhere/eslint', []] }
	]);
	expect(tally).toEqual({ passed: 0, failed: 2 });
	expect(printed.join()).toContain('ENOENT');
});

it('has every step of the project, browsers last', () => {
	expect(testSteps(root).map(({ name }) => name)).toEqual([
		'format',
		'types',
		'lint',
		'build',
		'unit tests',
		'build under a base path',
		'end-to-end tests'
	]);
});
