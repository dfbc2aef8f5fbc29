import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';
import { runSteps } from './run-steps.ts';
import { testSteps } from './test-steps.ts';

/** Runs every check and prints the count on the last line. True when nothing failed. */
export async function testProject(root: string): Promise<boolean> {
	const chromium = await ensureChromium(root);
	const reports = await mkdtemp(join(tmpdir(), 'tableau-de-bord-tests-'));
	try {
		const { passed, failed } = await runSteps(testSteps(reports), {
			root,
			reports,
			env: chromium === null ? {} : { CHROMIUM_PATH: chromium },
			print: (text) => console.log(text)
		});
		console.log(`${passed} passed, ${failed} failed`);
		return failed === 0;
	} finally {
		await rm(reports, { recursive: true, force: true });
	}
}
