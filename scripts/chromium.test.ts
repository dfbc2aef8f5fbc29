import { expect, it } from 'vitest';
import { chromiumArguments, findChromium, testArguments } from './chromium.ts';

it('takes the Chromium it is told', () => {
	expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

it('says that the path it is told leads nowhere, instead of taking another one', () => {
	expect(() => findChromium({ CHROMIUM_PATH: '/nulle/part/chromium' })).toThrow(
		'CHROMIUM_PATH=/nulle/part/chromium : ce fichier n’existe pas.'
	);
});

it.each([chromiumArguments, testArguments])('keeps the browser off every network: %s', (list) => {
	expect(list()).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
	expect(list()).toContain('--disable-background-networking');
});

it('gives Chromium one list of the features it goes without, of which it hears the last alone', () => {
	const lists = testArguments().filter((argument) => argument.startsWith('--disable-features='));
	expect(lists).toHaveLength(1);
	expect(lists[0]).toContain('SpareRendererForSitePerProcess');
	expect(lists[0]).toContain('WebUIOmniboxPopup');
});
