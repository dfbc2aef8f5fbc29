import { defineConfig } from '@playwright/test';
import { findChromium, testArguments } from './scripts/chromium.ts';
import { underBase } from './scripts/commands/settings.ts';
import { port, underBasePort } from './tests/e2e/ports.ts';

const executablePath = findChromium(process.env);

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Two readers at once on two cores; the engine's worker takes a core by itself.
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: {
		browserName: 'chromium',
		baseURL: `http://127.0.0.1:${port}`,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		// Pages are tested as a first visit has them; offline.spec.ts lets them be kept.
		serviceWorkers: 'block',
		// One window for tests in turn, with nothing left in its caches and stores: to open one is a sixth of what a
		// test of a page costs. Where first visits or kept pages are the subject, each test has its own.
		reuseContext: true,
		screenshot: 'only-on-failure',
		trace: 'off',
		launchOptions: {
			...(executablePath === null ? {} : { executablePath }),
			args: testArguments()
		}
	},
	// The site as most will see it, and the same under a path, as on a Pages host.
	webServer: [site(port, '/', {}), site(underBasePort, `${underBase.BASE_PATH}/`, underBase)]
});

function site(onPort: number, path: string, environment: Record<string, string>) {
	return {
		command: 'node --import tsx scripts/serve.ts',
		env: { PORT: String(onPort), ...environment },
		url: `http://127.0.0.1:${onPort}${path}`,
		// Never test what another process happens to serve.
		reuseExistingServer: false,
		timeout: 30_000
	};
}
