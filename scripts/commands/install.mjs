import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Runs `npm ci` unless `node_modules` already holds what the lockfile asks for.
 * @param {string} root folder of the project
 */
export function ensureInstalled(root) {
	const wanted = readPackages(join(root, 'package-lock.json'));
	// npm writes this file last: an interrupted install leaves none, so it is a stamp of the lockfile.
	const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
	if (wanted && installed && isUpToDate(wanted, installed)) return;
	console.log('Installation des dépendances (npm ci)…');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status === 0) return;
	console.error(
		'L’installation des dépendances a échoué. Vérifiez l’accès au registre npm, puis relancez la commande.'
	);
	process.exit(1);
}

/**
 * Optional packages may be left out by npm: they are for another system.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isUpToDate(wanted, installed) {
	return Object.entries(wanted).every(([path, { version, integrity, optional, link }]) => {
		if (path === '' || link) return true;
		const found = installed[path];
		if (!found) return optional === true;
		return found.version === version && found.integrity === integrity;
	});
}

/**
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function readPackages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
	} catch {
		return null;
	}
}
