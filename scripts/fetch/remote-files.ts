import { readFile } from 'node:fs/promises';
import type { AcquiredFile } from './acquired-file.ts';
import { findResource } from './data-gouv.ts';
import { download, type Wanted } from './download.ts';
import type { Network } from './network.ts';
import type { Reporter } from './progress.ts';
import { fileDate } from './source-file.ts';
import { SourceFault } from './source-fault.ts';
import type { Remote, Source } from './source.ts';
import { unpack } from './unpack.ts';

export interface RemoteContext {
	/** Folder of the cache for this source. */
	cache: string;
	departements: readonly string[];
	network: Network;
	reporter: Reporter;
}

/** Files of a source from the network, one after the other: producers' servers are shared. */
export async function remoteFiles(source: Source, context: RemoteContext): Promise<AcquiredFile[]> {
	const found: AcquiredFile[] = [];
	for (const remote of source.remote) {
		for (const wanted of await addresses(remote, source, context)) {
			try {
				found.push(...(await acquire(wanted, context)));
			} catch (error) {
				const isOptional = remote.kind === 'address' && remote.isOptional === true;
				if (!isOptional || !(error instanceof SourceFault)) throw error;
				context.reporter.say(`${error.message} La source s’en passe.`);
			}
		}
	}
	return found;
}

type Located = Wanted & { updated: string | null };

async function addresses(
	remote: Remote,
	{ page }: Source,
	{ departements, network, reporter }: RemoteContext
): Promise<Located[]> {
	switch (remote.kind) {
		case 'data-gouv': {
			const { url, updated } = await findResource(remote, network, reporter);
			return [{ url, name: remote.name, page, updated }];
		}
		case 'address':
			return [{ url: remote.url, name: remote.name, page, updated: null }];
		case 'per-departement':
			return departements.map((code) => ({
				url: remote.url.replace('{departement}', code),
				name: remote.name.replace('{departement}', code),
				page,
				updated: null
			}));
	}
}

async function acquire(wanted: Located, context: RemoteContext): Promise<AcquiredFile[]> {
	const { cache, network, reporter } = context;
	const got = await download(wanted, cache, network, reporter);
	if (got.isUnchanged) reporter.say(`  ${wanted.name} : inchangé, rien n’a été téléchargé`);
	const { url, fetched, bytes, sha256, lastModified } = got;
	const seen = fetched.slice(0, 10);
	return unpack(wanted.name, await readFile(got.path)).map((unpacked) => {
		const file = { ...unpacked, updated: wanted.updated ?? isoDay(lastModified), seen };
		const record = { name: wanted.name, url, fetched, updated: fileDate(file), bytes, sha256 };
		return { file, record };
	});
}

function isoDay(date: string | null): string | null {
	const time = date === null ? Number.NaN : Date.parse(date);
	return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
