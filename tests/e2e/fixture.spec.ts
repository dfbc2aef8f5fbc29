import { accessibilityViolations } from './axe.ts';
import { expect, test } from './fixture.ts';

// The watch itself is watched. A complaint that is announced must come, or the test fails.

test('a request to another origin is heard', async ({ page, complaints }) => {
	complaints.expect(/^request to another origin: http:\/\/127\.0\.0\.1:9\/$/);
	complaints.expect(/console error/);
	// A plain text page has no policy: the request leaves, and only the watch sees it.
	await page.goto('/robots.txt');
	await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => null));
});

test('a request that the policy refuses is heard', async ({ page, complaints }) => {
	complaints.expect(/console error: .*connect-src 'self'/);
	complaints.expect(/console error: .*violates the document's Content Security Policy/);
	await page.goto('/');
	await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => null));
});

test('an uncaught exception is heard', async ({ page, complaints }) => {
	complaints.expect(/^uncaught: .*lost on purpose/);
	await page.goto('/');
	await page.evaluate(() => {
		void Promise.reject(new Error('lost on purpose'));
	});
	await page.waitForTimeout(200);
});

test('an unannounced complaint fails a test', async ({ page }) => {
	test.fail();
	await page.goto('/');
	await page.evaluate(() => console.error('by surprise'));
});

test('an announced complaint that never comes fails a test', async ({ page, complaints }) => {
	test.fail();
	complaints.expect(/announced and never said/);
	await page.goto('/');
});

test('axe runs under the policy and sees a fault', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => {
		document.body.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">');
	});
	const violations = await accessibilityViolations(page);
	expect(violations.map(({ rule }) => rule)).toContain('image-alt');
});
