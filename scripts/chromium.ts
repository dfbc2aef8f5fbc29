import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where distributions put it, Debian first. */
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium that tests drive: `CHROMIUM_PATH`, one of the system, else the one that Playwright
 * downloaded; null when there is none. A `CHROMIUM_PATH` that leads nowhere is an error, not a hint.
 */
export function findChromium(environment: NodeJS.ProcessEnv): string | null {
	const asked = environment['CHROMIUM_PATH'];
	if (asked) {
		if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH=${asked} : ce fichier n’existe pas.`);
		return asked;
	}
	return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Playwright's own list, which a second `--disable-features` would replace, then the two pages that
 * Chromium loads for the suggestions of each window's address bar: most of a second of processor
 * time for every context, which nobody looks at here.
 */
const disabledFeatures = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup'
];

/**
 * Nothing but the page under test may talk to a network; root has no sandbox. `withoutToo`: features to go without
 * beside those of every run, in the one list that Chromium hears.
 */
export function chromiumArguments(withoutToo: readonly string[] = []): string[] {
	const isRoot = process.getuid?.() === 0;
	return [
		...(isRoot ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-dev-shm-usage',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-domain-reliability',
		'--disable-sync',
		`--disable-features=${[...disabledFeatures, ...withoutToo].join(',')}`,
		'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
	];
}

/**
 * For tests, where a page is read and not timed: no process started ahead for a page to come, and an engine compiled
 * once, not again for speed. A seventh less processor for each page, a third for each start of the engine.
 */
export function testArguments(): string[] {
	return [...chromiumArguments(['SpareRendererForSitePerProcess']), '--js-flags=--liftoff-only'];
}
