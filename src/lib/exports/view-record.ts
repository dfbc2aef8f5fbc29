import type { ExportMeta } from './export-table.ts';

/** What a picture carries of the view that it shows, so that it can be opened again. */
export interface ViewRecord {
	url: string;
	title: string;
	dataVersion: string;
	edition: string;
	dataFile: string | null;
	/** Of the data file. */
	sha256: string | null;
	sql: string | null;
	isSimulated: boolean;
}

/** Keyword of the text chunk of a PNG, and local name of the element of an SVG. */
export const recordName = 'tableau-de-bord-vue';

export function recordText(meta: ExportMeta): string {
	const { viewUrl: url, title, dataVersion, edition, dataFile, sql, isSimulated } = meta;
	const record: ViewRecord = {
		url,
		title,
		dataVersion,
		edition,
		dataFile: dataFile?.url ?? null,
		sha256: dataFile?.sha256 ?? null,
		sql,
		isSimulated
	};
	return JSON.stringify(record);
}

/** Null when the text is not ours: a picture may have been through anybody's hands. */
export function parseRecord(text: string): ViewRecord | null {
	const json = jsonOf(text);
	if (typeof json !== 'object' || json === null) return null;
	const field = (name: string): string | null => {
		const value: unknown = Reflect.get(json, name);
		return typeof value === 'string' ? value : null;
	};
	const url = field('url');
	if (url === null) return null;
	return {
		url,
		title: field('title') ?? '',
		dataVersion: field('dataVersion') ?? '',
		edition: field('edition') ?? '',
		dataFile: field('dataFile'),
		sha256: field('sha256'),
		sql: field('sql'),
		isSimulated: Reflect.get(json, 'isSimulated') === true
	};
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
