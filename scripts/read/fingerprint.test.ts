import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'tableau-'));
	await mkdir(join(root, 'code/inner'), { recursive: true });
	await writeFile(join(root, 'code/inner/a.ts'), 'one');
	await writeFile(join(root, 'one.csv'), 'values');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const hash = () => fingerprint(root, ['code', 'one.csv', 'later.csv']);

describe('fingerprint', () => {
	it('changes with the content of a file, in a folder or not, and with a file that appears', async () => {
		const seen = [await hash()];
		await writeFile(join(root, 'code/inner/a.ts'), 'two');
		seen.push(await hash());
		await writeFile(join(root, 'one.csv'), 'other');
		seen.push(await hash());
		await writeFile(join(root, 'later.csv'), '');
		seen.push(await hash());
		expect(new Set(seen).size).toBe(4);
	});

	it('does not change with dates nor with tests', async () => {
		const before = await hash();
		await utimes(join(root, 'one.csv'), 0, 0);
		await writeFile(join(root, 'code/a.test.ts'), 'test');
		expect(await hash()).toBe(before);
	});
});
