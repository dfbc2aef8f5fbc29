import { printedSql } from '../../lib/db/printed-sql.ts';
import { sql } from '../../lib/db/sql.ts';
import { binsOfEdges } from '../../lib/domain/bins.ts';
import { isNearest } from '../../lib/domain/selection.ts';
import type { SheetRow } from '../../lib/model/sheet-row.ts';
import { seriesValues } from '../../lib/queries/figure-series.ts';
import { sheetCommunes } from '../../lib/queries/figure-territories.ts';
import { binnedValues, countedValues, rankingValues } from '../../lib/queries/figure-values.ts';
import { stripValues } from '../../lib/queries/named-values.ts';
import type { PeerScope } from '../../lib/queries/peers.ts';
import { rowCommunes } from './sheet-figures.ts';

/** The SQL of each figure of a line, as a reader runs it on the site's tables. */
export const rowSql = {
	strip: (row: SheetRow) => printedSql(stripValues(moment(row), group(row), codes(row.named))),

	distribution: (row: SheetRow, edges: readonly number[]) =>
		printedSql(binnedValues(moment(row), everyone(row), binsOfEdges(edges))),

	ranking: (row: SheetRow, { ends, around }: { ends: number; around: number }) =>
		printedSql(
			rankingValues(moment(row), everyone(row), {
				isAscending: row.indicator.direction === 'lower',
				ends,
				mine: { code: row.own.code, around },
				ties: ties(row)
			})
		),

	funnel(row: SheetRow) {
		const query = countedValues(moment(row), sheetCommunes(group(row)), row.indicator.unit);
		return query ? printedSql(query) : '';
	},

	/** The lines drawn beside that of the commune. */
	trend: (row: SheetRow, { hasGroup, hasFrance }: { hasGroup: boolean; hasFrance: boolean }) =>
		printedSql(
			seriesValues(row.indicator.id, {
				codes: [row.own.code],
				group: hasGroup ? group(row) : null,
				hasFrance
			})
		)
};

function moment({ indicator }: SheetRow) {
	return { indicator: indicator.id, period: indicator.latest };
}

function group({ own, kind, peers }: SheetRow): PeerScope {
	return { code: own.code, kind, named: codes(peers) };
}

function everyone(row: SheetRow) {
	return sheetCommunes(group(row), codes(row.named));
}

/** Equal values are in the order of the line: the commune, its group, those picked beside it. */
function ties(row: SheetRow) {
	const { own, kind } = row;
	const listed = rowCommunes(row)
		.filter(({ isMine, isNamed }) => !isMine && (isNamed || isNearest(kind)))
		.map(({ code }) => code);
	return listed.length === 0
		? sql`code <> ${own.code}, code`
		: sql`code <> ${own.code}, instr(${listed.join(' ')}, code), code`;
}

function codes(communes: readonly { code: string }[]): string[] {
	return communes.map(({ code }) => code);
}
