import { existsSync } from 'node:fs';
import { findChromium } from '../chromium.ts';
import { nodeTool, run } from './run.ts';

/**
 * Path of a Chromium, installed when none is found: Debian's package when apt and its rights are
 * there, else Playwright's own download. Null, with a sentence, when both failed.
 */
export async function ensureChromium(root: string): Promise<string | null> {
	try {
		const found = findChromium(process.env);
		if (found) return found;
	} catch (error) {
		// Playwright's configuration will say it again, as the failure of its step.
		console.error(String(error));
		return null;
	}
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Aucun Chromium : installation du paquet de Debian…');
		await aptInstall(root);
		const installed = findChromium(process.env);
		if (installed) return installed;
	}
	console.log('Aucun Chromium : téléchargement par Playwright…');
	await run(...nodeTool('node_modules/@playwright/test/cli.js', 'install', 'chromium'), {
		cwd: root,
		live: true
	});
	const downloaded = findChromium(process.env);
	if (!downloaded) {
		console.error(
			'Aucun Chromium : installez-le et donnez son chemin dans CHROMIUM_PATH. Les tests de bout en bout échoueront.'
		);
	}
	return downloaded;
}

async function aptInstall(root: string): Promise<void> {
	const options = { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' }, live: true };
	const { code } = await run('apt-get', ['update', '-qq'], options);
	if (code === 0) {
		await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
	}
}
