import { expect, it } from 'vitest';
import { isUpToDate } from './install.mjs';
import { nodeVersionProblem } from './node-version.mjs';

const locked = {
	'': { version: '0.1.0' },
	'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' },
	'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true }
};
const vite = { version: '8.3.8', integrity: 'sha512-a' };

it('is content with what the lockfile asks for, without packages of another system', () => {
	expect(isUpToDate(locked, { 'node_modules/vite': vite })).toBe(true);
});

it('sees a missing package, another version and another content', () => {
	expect(isUpToDate(locked, {})).toBe(false);
	expect(isUpToDate(locked, { 'node_modules/vite': { ...vite, version: '8.3.7' } })).toBe(false);
	expect(isUpToDate(locked, { 'node_modules/vite': { ...vite, integrity: 'sha512-c' } })).toBe(
		false
	);
});

it('sees an optional package of another version', () => {
	const installed = {
		'node_modules/vite': vite,
		'node_modules/fsevents': { version: '1.0.0', integrity: 'sha512-b' }
	};
	expect(isUpToDate(locked, installed)).toBe(false);
});

it('accepts Node 20.19 and later', () => {
	expect(['20.19.0', '20.20.2', '22.0.0', '24.1.0'].map(nodeVersionProblem)).toEqual([
		null,
		null,
		null,
		null
	]);
});

it('refuses an older Node in French, naming both versions', () => {
	for (const version of ['20.18.9', '18.20.0']) {
		expect(nodeVersionProblem(version)).toContain(`Il faut Node 20.19 ou plus récent`);
		expect(nodeVersionProblem(version)).toContain(version);
	}
});
