import { expect, it } from 'vitest';
import { ifPublished, weighedFile, weighedFolder } from './file-sizes.ts';

it('gives nothing for a file or a folder that an edition lacks, and hides no other fault', async () => {
	expect(await ifPublished(weighedFile('nulle-part.json'))).toBeNull();
	expect(await ifPublished(weighedFolder('nulle-part', /./))).toBeNull();
	await expect(ifPublished(Promise.reject(new Error('disque en panne')))).rejects.toThrow('disque');
});
