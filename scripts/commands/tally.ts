/** What a step adds to the last line of `npm test`. */
export interface Tally {
	passed: number;
	failed: number;
	/** Tests that say aloud what they lack here, such as files that are no part of the project. */
	notRun?: number;
}

export function sum(tallies: Tally[]): Tally {
	return tallies.reduce(
		(total, { passed, failed }) => ({
			passed: total.passed + passed,
			failed: total.failed + failed
		}),
		{ passed: 0, failed: 0 }
	);
}

export function stepTally(code: number | null): Tally {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts of vitest's JSON report. A skipped test is neither passed nor failed: tests/conventions.test.ts
 * allows none but those that lack files from outside. A file that could not be loaded has failed.
 */
export function vitestTally(report: unknown, code: number | null): Tally {
	const files = list(report, 'testResults');
	const outcomes = files
		.flatMap((file) => list(file, 'assertionResults'))
		.map((test) => field(test, 'status'));
	const passed = outcomes.filter((status) => status === 'passed').length;
	const notRun = outcomes.filter((status) => status === 'skipped' || status === 'pending').length;
	const unloaded = files.filter(
		(file) => field(file, 'status') === 'failed' && list(file, 'assertionResults').length === 0
	).length;
	const failed = outcomes.length - passed - notRun + unloaded;
	const tally = suspicious({ passed, failed }, code);
	return notRun > 0 ? { ...tally, notRun } : tally;
}

/** Counts of Playwright's JSON report; flaky and skipped tests count as failed, and so do load errors. */
export function playwrightTally(report: unknown, code: number | null): Tally {
	const stats = field(report, 'stats');
	const failed =
		count(stats, 'unexpected') +
		count(stats, 'flaky') +
		count(stats, 'skipped') +
		list(report, 'errors').length;
	return suspicious({ passed: count(stats, 'expected'), failed }, code);
}

/** A runner that ran nothing, or that ended badly with all its tests green, has failed. */
function suspicious({ passed, failed }: Tally, code: number | null): Tally {
	const isHidden = failed === 0 && (passed === 0 || code !== 0);
	return { passed, failed: isHidden ? 1 : failed };
}

function field(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null
		? Object.entries(value).find(([key]) => key === name)?.[1]
		: undefined;
}

function list(value: unknown, name: string): unknown[] {
	const found = field(value, name);
	return Array.isArray(found) ? found : [];
}

function count(value: unknown, name: string): number {
	const found = field(value, name);
	return typeof found === 'number' ? found : 0;
}
