import { columnNames } from '../../../lib/exports/column-name.ts';
import type { ExportMeta, ExportTable } from '../../../lib/exports/export-table.ts';
import type { FigureHost } from '../../../lib/exports/figure-host.ts';
import { viewAddress } from '../../../lib/exports/view-address.ts';
import type { Answer } from '../../../lib/db/reader-database.ts';
import { ownFileTable, ownTable } from '../../../lib/db/own-table.ts';
import { resultExportWords as words } from '../../../lib/text/result-export.ts';

/** Made of the reader's own file: all of it, or the column that is kept. */
const ownTables = [ownFileTable, ownTable];

interface About {
	sql: string;
	isSimulated: boolean;
	/** Indicators that may have been read. */
	indicators: readonly string[];
	isWhole: boolean;
}

/** The rows of an answer as files take them, with what must leave with them. */
export function resultTable(
	{ columns, rows }: Answer,
	about: About,
	host: FigureHost,
	place: Pick<Location, 'origin' | 'pathname' | 'search'>
): ExportTable {
	const names = columnNames(columns.map(({ name }) => name));
	return {
		columns: columns.map(({ name, kind }, index) => ({
			name: names[index] ?? name,
			label: name,
			unit: null,
			type: kind === 'number' ? 'number' : /code|periode|epci|insee/i.test(name) ? 'code' : 'text',
			decimals: null
		})),
		rows: Array.from({ length: rows }, (_, row) =>
			columns.map(({ cells }) => {
				const cell = cells[row] ?? null;
				return typeof cell === 'boolean' ? (cell ? words.yes : words.no) : cell;
			})
		),
		statuses: [],
		meta: resultMeta(about, host, place)
	};
}

function resultMeta(
	{ sql, isSimulated, indicators, isWhole }: About,
	host: FigureHost,
	place: Pick<Location, 'origin' | 'pathname' | 'search'>
): ExportMeta {
	const { site, data } = host;
	return {
		title: words.title,
		subject: null,
		subtitle: isWhole ? null : words.cut,
		definition: null,
		source: words.source(indicators),
		sourceUrl: null,
		producer: words.producer,
		licence: words.licence,
		updated: null,
		site: site.name,
		edition: data.edition,
		dataVersion: data.version,
		dataDate: data.date,
		viewUrl: viewAddress(host, place, 'resultat'),
		dataFile: null,
		sql,
		isSimulated,
		ownData: readsOwnFile(sql) ? words.ownData : null
	};
}

/** A doubt counts: the words are looked for in strings and comments too. */
function readsOwnFile(text: string): boolean {
	return ownTables.some((table) => text.toLowerCase().includes(table));
}
