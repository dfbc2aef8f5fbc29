import type { Selection } from '../../../lib/domain/selection.ts';
import type { CommuneTable } from '../../../lib/model/commune-table.ts';
import { defaultReason, sheetDefault, shownPeers } from '../sheet-default.ts';
import type { EarlyPlace } from './early-sheet.ts';

/** The group that a first view compares with, and why, out of what is known of the departement by then. */
export function firstGroup({ file, self }: EarlyPlace, selection: Selection, table: CommuneTable) {
	const place = { kind: 'ready', movedFrom: null, file, self } as const;
	const usual = sheetDefault({ place, table, reached: [file.departement.code] }, self);
	return {
		kind: shownPeers(selection.peers, usual),
		reason: defaultReason(selection.peers, usual, file, self)
	};
}
