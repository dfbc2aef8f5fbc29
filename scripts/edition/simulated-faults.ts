import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { originals } from '../commands/precompress.ts';
import type { DemonstrationMark } from './demonstration-marks.ts';

export interface EditionCheck {
	/** Text files that were searched. */
	files: number;
	/** `commune/index.html : « Données simulées »`, by path. */
	faults: string[];
}

/** Every text file of a built site, searched for what only the demonstration may hold. */
export async function simulatedFaults(
	site: string,
	marks: readonly DemonstrationMark[]
): Promise<EditionCheck> {
	const paths = (await originals(site)).map(({ path }) => path).sort();
	const faults: string[] = [];
	let files = 0;
	// One file at a time: the largest CSV are megabytes of text.
	for (const full of paths) {
		const bytes = await readFile(full);
		if (isBinary(bytes)) continue;
		files += 1;
		const path = relative(site, full).split(sep).join('/');
		const file = { path, text: bytes.toString('utf8') };
		faults.push(...marks.filter((mark) => mark.isIn(file)).map(({ name }) => `${path} : ${name}`));
	}
	return { files, faults };
}

/** As git decides: a zero byte near the start. */
function isBinary(bytes: Buffer): boolean {
	return bytes.subarray(0, 8_000).includes(0);
}
