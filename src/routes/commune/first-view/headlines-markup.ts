import { render } from 'svelte/server';
import Headlines from '../../../lib/components/Headlines.svelte';
import { wholeDepartement } from '../../../lib/domain/departement-files.ts';
import type { DepartementRest, FigureIndicator } from '../../../lib/domain/published.ts';
import { communeTable } from '../../../lib/model/commune-table.ts';
import { presentHeadlines } from '../../../lib/model/present-headlines.ts';
import { sheetRows } from '../../../lib/model/sheet-rows.ts';
import { ofPeerGroup } from '../../../lib/text/peers.ts';
import { toldHeadline } from '../headlines/told-headline.ts';
import { peerPlaceOf } from '../peer-place.ts';
import { firstGroup } from './first-group.ts';
import type { Viewed } from './written-view.ts';

/**
 * The sentences that open the sheet, but for those on its past and for the SQL of each, which come with the page.
 * `indicators`: all those of communes, in the order of the catalogue. Empty when there is nothing to say.
 */
export function headlinesMarkup(
	{ place, selection }: Pick<Viewed, 'place' | 'selection'>,
	rest: DepartementRest,
	indicators: readonly FigureIndicator[]
): string {
	const { file, self } = place;
	const table = communeTable([wholeDepartement(file, rest)]);
	const { kind } = firstGroup(place, selection, table);
	const rows = sheetRows(indicators, table, { ...selection, self, peers: kind });
	const ofGroup = ofPeerGroup(kind, rows[0]?.peers.length ?? null, peerPlaceOf(file, self));
	const headlines = presentHeadlines(rows).map((fact) => ({
		...toldHeadline(fact, { rows, ofGroup }),
		sql: null
	}));
	const isSimulated = rows.some(({ indicator }) => indicator.isSimulated);
	return rows.length === 0 ? '' : render(Headlines, { props: { headlines, isSimulated } }).body;
}
