import type { DataPackage } from '../../src/lib/domain/data-package.ts';

export interface WrittenPart {
	/** Under the folder of the package. */
	path: string;
	bytes: number;
	sha256: string;
}

/** A published table and the Parquet files it is made of. */
export interface PartitionedTable {
	name: string;
	parts: WrittenPart[];
}

/**
 * The Data Package of the published CSV, whose resources now are Parquet files: same names, schemas,
 * licences and sources. `path` is the list of files, as the standard has it for a table in parts.
 */
export function parquetPackage(
	published: DataPackage,
	tables: readonly PartitionedTable[]
): object {
	return {
		...published,
		profile: 'data-package',
		resources: tables.flatMap(({ name, parts }) => {
			const resource = published.resources.find((candidate) => candidate.name === name);
			if (!resource) return [];
			const { hash: _ofCsv, ...kept } = resource;
			return [
				{
					...kept,
					profile: 'data-resource',
					path: parts.map(({ path }) => path),
					format: 'parquet',
					mediatype: 'application/vnd.apache.parquet',
					bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
					partitions: parts.some(({ path }) => path.includes('=')) ? ['indicateur', 'periode'] : [],
					parts: parts.map(({ path, bytes, sha256 }) => ({ path, bytes, hash: `sha256:${sha256}` }))
				}
			];
		})
	};
}
