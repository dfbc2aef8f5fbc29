import { expect, it } from 'vitest';
import { chromiumArguments, findChromium } from './chromium.ts';

it('takes the Chromium it is told', () => {
	expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

it('says that the path it is told leads nowhere, instead of taking another one', () => {
	expect(() => findChromium({ CHROMIUM_PATH: '/nulle/part/chromium' })).toThrow(
		'CHROMIUM_PATH=/nulle/part/chromium : ce fichier n’existe pas.'
	);
});

it('keeps the browser off every network', () => {
	expect(chromiumArguments()).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
	expect(chromiumArguments()).toContain('--disable-background-networking');
});
