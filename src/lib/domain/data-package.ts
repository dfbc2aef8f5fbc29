/** `datapackage.json`, a Frictionless Data Package: as much of it as the pages read. */
export interface DataPackage {
	/** Semver of the shapes, then the version of the data. */
	version: string;
	resources: DataResource[];
}

export interface DataResource {
	name: string;
	/** Under `data/`. */
	path: string;
	title: string;
	description: string;
	bytes: number;
	/** `sha256:` and 64 hexadecimal characters. */
	hash: string;
	schema: { fields: DataField[]; primaryKey: string[] };
	licenses: { title: string; path?: string }[];
	sources: { title: string; path: string }[];
}

export interface DataField {
	name: string;
	type: 'string' | 'number' | 'integer' | 'boolean';
	title: string;
	constraints?: { required?: boolean; minimum?: number; maximum?: number };
}
