import { withSeries } from '../../../lib/domain/departement-files.ts';
import type {
	CatalogueIndicator,
	DepartementHead,
	DepartementSeries
} from '../../../lib/domain/published.ts';
import type { Selection } from '../../../lib/domain/selection.ts';
import { homeTable, type CommuneTable } from '../../../lib/model/commune-table.ts';
import { sheetRow, type SheetRow } from '../../../lib/model/sheet-row.ts';
import { peerGroup } from '../../../lib/text/peers.ts';
import { peerPlaceOf } from '../../commune/peer-place.ts';
import { sheetDefault, shownPeers } from '../../commune/sheet-default.ts';
import type { Sheet } from '../../commune/sheet.svelte.ts';
import type { DrawnPlace } from '../first-view/early-embed.ts';

/** The first file of a departement, with the line of the indicator where its series are there. */
export function lineTable(
	file: DepartementHead,
	series: DepartementSeries | null,
	indicator: CatalogueIndicator
): CommuneTable {
	return homeTable(series ? withSeries(file, series, indicator) : file);
}

/** What a figure is drawn from, out of the files of one departement. */
export function sheetOf({ file, self, series }: DrawnPlace, indicator: CatalogueIndicator) {
	return {
		place: { kind: 'ready', movedFrom: null, file, self } as const,
		table: lineTable(file, series, indicator),
		reached: [file.departement.code]
	};
}

/** The line of the sheet that an embed draws, and its group in words; null until the table has the indicator. */
export function embedRow(
	indicator: CatalogueIndicator,
	selection: Selection,
	sheet: Pick<Sheet, 'place' | 'table' | 'reached'>
): { row: SheetRow; group: string } | null {
	const { place, table } = sheet;
	if (table === null || place.kind !== 'ready') return null;
	const self = table.codes.indexOf(place.file.codes[place.self] ?? '');
	const peers = shownPeers(selection.peers, sheetDefault(sheet, self));
	const row = sheetRow(indicator, table, { ...selection, self, peers });
	if (!row) return null;
	const group = peerGroup(row.kind, row.peers.length, peerPlaceOf(place.file, place.self));
	return { row, group };
}
