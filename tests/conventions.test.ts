import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const everything = sourceFiles(['src', 'scripts', 'tests']);

it('has no file whose name says nothing', () => {
	const faults = everything
		.map(({ path }) => path)
		.filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|-)/i.test(path));
	expect(faults).toEqual([]);
});

it('has no test that is skipped, alone or still to write', () => {
	const skipped =
		/\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails|skipIf)\b|\b(?:xit|xdescribe|fit)\(/;
	const faults = everything
		.filter(({ path }) => /\.(test|spec)\.ts$/.test(path))
		.filter(({ path }) => path !== 'tests/conventions.test.ts')
		.filter(({ text }) => skipped.test(text))
		.map(({ path }) => path);
	expect(faults).toEqual([]);
});

it('says aloud which tests did not run for want of files that are not part of the project', () => {
	const silent = everything
		.filter(({ path, text }) => path.endsWith('.test.ts') && /\.runIf\(/.test(text))
		.filter(({ path }) => path !== 'tests/conventions.test.ts')
		.filter(({ text }) => !/console\.warn\(`[^`]*not run/.test(text))
		.map(({ path }) => path);
	expect(silent).toEqual([]);
});

/**
 * Addresses that are names, not requests: XML namespaces and JSON schemas. Links that a reader may
 * follow are no request either: they are written in `href`, or come from the data.
 */
const names = /^https?:\/\/(www\.w3\.org\/|json-schema\.org\/|specs\.frictionlessdata\.io\/|…)/;

it('loads nothing from another origin: no address in src but in links', () => {
	const faults = sourceFiles(['src'], /\.(ts|js|svelte|css|html)$/)
		// Tests and their fixtures are not shipped.
		.filter(({ path }) => !/\.test\.ts$|\/fixture[^/]*\.ts$/.test(path))
		.flatMap(({ path, text }) =>
			[...text.matchAll(/(.{0,40})(https?:\/\/[^\s'"`<>)]+)/g)]
				.filter(([, before = '', address = '']) => !isLink(before) && !names.test(address))
				.map(([, , address]) => `${path}: ${address}`)
		);
	expect(faults).toEqual([]);
});

function isLink(before: string): boolean {
	return /href=["'{`]+$|href: ['"]$|url: ['"]$|(^|\s)(\*|\/\/) .*$/.test(before);
}

it('sends nothing to a tracker: the page shell and the policy name no host', () => {
	const shell = readFileSync(join(root, 'src', 'app.html'), 'utf8');
	const configuration = readFileSync(join(root, 'svelte.config.js'), 'utf8');
	expect(shell).not.toMatch(/https?:/);
	expect(configuration).not.toMatch(/https?:/);
	expect(configuration).toContain("'default-src': ['none']");
});

it('dates a figure with inPeriod, which knows that one says « au 1er trimestre »', () => {
	const faults = sourceFiles(['src'], /\.(ts|svelte)$/)
		.filter(({ text }) => /\ben \$?\{formatPeriod\(/.test(text))
		.map(({ path }) => path);
	expect(faults).toEqual([]);
});

it('makes nothing of Intl as a module is read: the first one is 30 ms of every page that reads it', () => {
	const faults = sourceFiles(['src'], /\.(ts|svelte)$/)
		.filter(({ text }) => /^(?:export )?(?:const|let) .*\bnew Intl\./m.test(text))
		.map(({ path }) => path);
	expect(faults).toEqual([]);
});
