import { expect, it, vi } from 'vitest';
import { isSparing, startAfter, startWhenIdle } from './start-when-idle.ts';

it.each([
	[{}, false],
	[{ connection: null }, false],
	[{ connection: { saveData: false, effectiveType: '4g' } }, false],
	[{ connection: { saveData: false, effectiveType: '3g' } }, false],
	[{ connection: { saveData: true, effectiveType: '4g' } }, true],
	[{ connection: { effectiveType: '2g' } }, true],
	[{ connection: { effectiveType: 'slow-2g' } }, true]
])('a browser that says %j is sparing: %s', (browser, expected) => {
	expect(isSparing(browser)).toBe(expected);
});

it('what starts unasked waits for what goes first, and is given up meanwhile too', async () => {
	vi.stubGlobal('navigator', {});
	vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
	vi.stubGlobal('cancelIdleCallback', () => {});
	let done = () => {};
	startAfter(new Promise<void>((resolve) => (done = resolve)));
	const [start, other] = [vi.fn(), vi.fn()];
	startWhenIdle(start);
	startWhenIdle(other)();
	await Promise.resolve();
	expect(start).not.toHaveBeenCalled();
	done();
	await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
	expect(other).not.toHaveBeenCalled();
});
