import type { Commune } from '../../src/lib/domain/commune.ts';
import type { Observation } from '../../src/lib/domain/observation.ts';
import type { RowRecord } from '../../src/lib/domain/provenance.ts';
import type { KnownTerritories } from '../../src/lib/publish/known-territories.ts';
import type { Definition } from '../../src/lib/publish/definition.ts';

/**
 * One official source. A file of scripts/sources that exports `source` is all it takes: the fetch
 * step finds it there.
 */
export interface Source {
	id: string;
	title: string;
	producer: string;
	licence: string;
	/** Page of the dataset, for a reader. */
	page: string;
	/** How its format is known: a real file was read, code that reads it was read, or notes of a user. */
	known: 'file' | 'code' | 'notes';
	/** True when each file only shows the present: the last reading of each earlier year is kept. */
	isSnapshot?: boolean;
	/** Empty: no known address, the file is given with `--from`. */
	remote: readonly Remote[];
	/** Whether a file of a folder given with `--from` is one of this source, by its relative path. */
	isFile(path: string): boolean;
	read(files: readonly SourceFile[], territories: SourceTerritories): Reading;
}

/** Where the files of a source are. */
export type Remote = DataGouvResource | Address | PerDepartement;

/** A resource of a dataset of data.gouv.fr, looked up by the API so that a new version is found. */
export interface DataGouvResource {
	kind: 'data-gouv';
	slug: string;
	/** Id of the resource, or what its title or address looks like (the newest of those that match). */
	resource: string | RegExp;
	/** File name in the cache. */
	name: string;
}

export interface Address {
	kind: 'address';
	url: string;
	name: string;
	/** The source can do without it: said, and no fault. */
	isOptional?: boolean;
}

/** The same address for every departement: `{departement}` is replaced by its code. */
export interface PerDepartement {
	kind: 'per-departement';
	url: string;
	/** With `{departement}` too. */
	name: string;
}

/** A file of a source, unpacked. */
export interface SourceFile {
	/** Without folders nor compression: `liste-fs-20240801.csv`. */
	name: string;
	bytes: Uint8Array;
	/** ISO date of the producer's last update, as far as the server or the name of the file tells. */
	updated: string | null;
	/** ISO date on which it was received or last changed on disk. */
	seen: string;
}

export interface SourceTerritories {
	communes: readonly Commune[];
	/** Codes of collectivités d'outre-mer, which most national sources leave out. */
	collectivites: ReadonlySet<string>;
	known: KnownTerritories;
}

/** What a source says, once read. */
export interface Reading {
	/** ISO date of the producer's last update. */
	updated: string;
	rows: RowRecord;
	indicators: IndicatorReading[];
	/** Files of another kind than indicators, written as they are: outlines. Path under `data/officiel`. */
	files: { path: string; text: string }[];
	remarks: string[];
}

export interface IndicatorReading {
	definition: Definition;
	observations: Observation[];
}
