import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStaging } from './write.ts';

let root = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'tableau-'));
	await mkdir(join(root, 'static/data'), { recursive: true });
	await writeFile(join(root, 'static/data/old.txt'), 'old');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('openStaging', () => {
	it('shows nothing of what it writes until it replaces the folder as a whole', async () => {
		const staging = await openStaging(root, 'static/data');
		const file = await staging.write('inner/new.txt', 'é');
		expect(file).toEqual({
			path: 'inner/new.txt',
			bytes: 2,
			sha256: '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'
		});
		expect(await readdir(join(root, 'static/data'))).toEqual(['old.txt']);
		await staging.commit();
		expect(await readdir(join(root, 'static/data'))).toEqual(['inner']);
		expect(await readFile(join(root, 'static/data/inner/new.txt'), 'utf8')).toBe('é');
		expect(await readdir(root)).toEqual(['static']);
	});

	it('puts back what a killed build had moved away', async () => {
		// No process has this number: Linux stops at 4,194,304.
		await rename(join(root, 'static/data'), join(root, '.data-previous-4194305'));
		await mkdir(join(root, '.data-next-4194305'));
		const staging = await openStaging(root, 'static/data');
		await staging.discard();
		expect(await readdir(root)).toEqual(['static']);
		expect(await readFile(join(root, 'static/data/old.txt'), 'utf8')).toBe('old');
	});
});
