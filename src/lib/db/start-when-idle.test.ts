import { expect, it } from 'vitest';
import { isSparing } from './start-when-idle.ts';

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
