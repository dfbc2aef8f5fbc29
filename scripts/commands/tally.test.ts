import { describe, expect, it } from 'vitest';
import { playwrightTally, stepTally, sum, vitestTally } from './tally.ts';

function file(status: string, ...tests: string[]) {
	return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

describe('vitestTally', () => {
	it('counts tests, not files', () => {
		const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed')] };
		expect(vitestTally(report, 1)).toEqual({ passed: 2, failed: 1 });
	});

	it('counts a skipped test neither as passed nor as failed, and a planned one as failed', () => {
		const report = { testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] };
		expect(vitestTally(report, 0)).toEqual({ passed: 1, failed: 1, notRun: 2 });
	});

	it('fails when every test was skipped', () => {
		const report = { testResults: [file('passed', 'skipped', 'skipped')] };
		expect(vitestTally(report, 0)).toEqual({ passed: 0, failed: 1, notRun: 2 });
	});

	it('counts a file that could not be loaded', () => {
		const report = { testResults: [file('passed', 'passed'), file('failed')] };
		expect(vitestTally(report, 1)).toEqual({ passed: 1, failed: 1 });
	});

	it('fails when nothing ran, when there is no report, and when green tests end badly', () => {
		expect(vitestTally({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
		expect(vitestTally(null, 1)).toEqual({ passed: 0, failed: 1 });
		const green = { testResults: [file('passed', 'passed')] };
		expect(vitestTally(green, 1)).toEqual({ passed: 1, failed: 1 });
		expect(vitestTally(green, null)).toEqual({ passed: 1, failed: 1 });
	});
});

describe('playwrightTally', () => {
	it('counts what was expected, and everything else as failed', () => {
		const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
		expect(playwrightTally({ stats, errors: [] }, 1)).toEqual({ passed: 5, failed: 4 });
	});

	it('counts a suite that could not be loaded', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
		expect(playwrightTally({ stats, errors: [{ message: 'no tests' }] }, 1)).toEqual({
			passed: 0,
			failed: 1
		});
	});

	it('fails when nothing ran and when the server could not start', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
		expect(playwrightTally({ stats, errors: [] }, 0)).toEqual({ passed: 0, failed: 1 });
		expect(playwrightTally(null, 1)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('the last line', () => {
	it('adds steps and tests', () => {
		const tallies = [stepTally(0), stepTally(2), stepTally(null), { passed: 40, failed: 0 }];
		expect(sum(tallies)).toEqual({ passed: 41, failed: 2 });
	});

	it('is zero for no step', () => {
		expect(sum([])).toEqual({ passed: 0, failed: 0 });
	});
});
