import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../src/lib/domain/indicator.ts';
import { publishedFolder } from '../compile/build.ts';
import { fingerprint } from './fingerprint.ts';
import {
	contoursFolder,
	editionFolder,
	ifPresent,
	indicatorFolders,
	lockPath,
	sitesFolder
} from './sources.ts';

/** Kept with what was built: removing `static/data` is enough to build again. */
export const stampFile = '.build.json';

/** Code whose change could change what is published. */
const code = [
	'scripts/build-data.ts',
	'scripts/compile',
	'scripts/read',
	'scripts/sources/contours',
	'scripts/validate',
	'scripts/write.ts',
	'src/lib/db',
	'src/lib/domain',
	'src/lib/model',
	'src/lib/publish',
	'src/lib/queries',
	'package-lock.json'
];

/** Hash of the code: what it made of the same data, it would make again. */
export function codeStamp(root: string): Promise<string> {
	return fingerprint(root, code);
}

/** What a build is made from: equal stamps mean that building again would change nothing. */
export async function buildStamp(root: string, edition: Edition): Promise<string> {
	const folders = await indicatorFolders(root, edition);
	const data = folders.flatMap(({ path }) => [`${path}/indicateur.json`, `${path}/valeurs.csv`]);
	const beside = [contoursFolder, sitesFolder].map(
		(one) => `${editionFolder('officielle')}/${one}`
	);
	const fetched = [...beside, lockPath];
	return JSON.stringify({
		edition,
		inputs: await fingerprint(root, [...code, ...data, ...fetched])
	});
}

export async function isUpToDate(root: string, stamp: string): Promise<boolean> {
	const before = await ifPresent(readFile(join(root, publishedFolder, stampFile), 'utf8'));
	return before === stamp;
}
