import { join } from 'node:path';
import type { FileRecord, SourceRecord } from '../../src/lib/domain/provenance.ts';
import { checkedReading } from './checked-reading.ts';
import { withEarlierPeriods } from './earlier-periods.ts';
import { localFiles } from './local-files.ts';
import { readLock, updateLock } from './lock.ts';
import { monthOf } from './period-of.ts';
import type { Network } from './network.ts';
import type { Reporter } from './progress.ts';
import { remoteFiles } from './remote-files.ts';
import { SourceFault } from './source-fault.ts';
import type { Source, SourceTerritories } from './source.ts';
import { writeFolders } from './write-folders.ts';

export interface FetchContext {
	/** `data/officiel`, or where the result goes. */
	out: string;
	/** Folder where files of the network are kept. */
	cache: string;
	/** Folder of files on disk and what is in it; null: the network. */
	from: { folder: string; paths: readonly string[] } | null;
	territories: SourceTerritories;
	network: Network;
	reporter: Reporter;
}

/**
 * One source from its files to `data/officiel`. A fault, whatever it is, leaves what was there as it
 * was. Null when there is no file of this source where it was asked for.
 */
export async function fetchSource(
	source: Source,
	context: FetchContext
): Promise<SourceRecord | null> {
	const { out, cache, from, territories, network, reporter } = context;
	const { known, collectivites } = territories;
	const acquired =
		from === null
			? await remoteFiles(source, {
					cache: join(cache, source.id),
					departements: [...known.departements].filter((code) => !collectivites.has(code)),
					network,
					reporter
				})
			: await localFiles(source, from.folder, from.paths);
	if (acquired.length === 0) return null;
	const present = source.read(
		acquired.map(({ file }) => file),
		territories
	);
	const { reading, periods } =
		source.isSnapshot === true
			? await withEarlierPeriods(present, out, territories)
			: { reading: present, periods: [] };
	const { files, indicators } = checkedReading(reading, territories);
	const { id, title, producer, licence, page } = source;
	const records = acquired.map((one) => one.record);
	const earlier = await recordedFiles(out, source.id, periods);
	const record: SourceRecord = {
		id,
		title,
		producer,
		licence,
		page,
		updated: reading.updated,
		files: withoutDoubles([...records, ...earlier]),
		rows: reading.rows,
		indicators,
		remarks: reading.remarks
	};
	await writeFolders(out, files);
	await updateLock(out, record);
	return record;
}

/** Files of earlier readings whose periods are kept: their figures are traced to them. */
async function recordedFiles(
	out: string,
	id: string,
	periods: readonly string[]
): Promise<FileRecord[]> {
	const { sources } = await readLock(out);
	const files = sources.find((one) => one.id === id)?.files ?? [];
	return files.filter(({ updated }) => periods.includes(monthOf(updated)));
}

/** The entries of an archive share its record. */
function withoutDoubles(records: readonly FileRecord[]): FileRecord[] {
	return [
		...new Map(records.map((record) => [`${record.name} ${record.sha256}`, record])).values()
	];
}

/** The sentence of a fault of a source; any other error is ours, and thrown again. */
export function faultSentence(error: unknown): string {
	if (error instanceof SourceFault) return error.message;
	throw error;
}
