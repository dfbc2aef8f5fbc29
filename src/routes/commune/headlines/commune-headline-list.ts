import type { Headline } from '../../../lib/components/headline.ts';
import { printedSql } from '../../../lib/db/printed-sql.ts';
import type { CommunesPast } from '../../../lib/domain/published.ts';
import type { RankJump } from '../../../lib/domain/rank-jump.ts';
import type { PeerKind } from '../../../lib/domain/selection.ts';
import { communeHeadlines, type HeadlinePast } from '../../../lib/model/commune-headlines.ts';
import { communeHistory, historyTrend } from '../../../lib/model/departement-history.ts';
import type { SheetRow } from '../../../lib/model/sheet-row.ts';
import type { TrendStatement } from '../../../lib/model/trend-statement.ts';
import { communeHeadlineValues } from '../../../lib/queries/commune-headline-values.ts';
import { rowOf, toldHeadline } from './told-headline.ts';

/** What the sentences of a sheet are drawn from. */
export interface HeadlineSource {
	rows: readonly SheetRow[];
	/** Null until the past has arrived: it adds the sentences on trends and ranks. */
	past: CommunesPast | null;
	kind: PeerKind;
	/** « des 87 communes de … ». */
	ofGroup: string;
}

export function communeHeadlineList({ rows, past, kind, ofGroup }: HeadlineSource): Headline[] {
	const [first] = rows;
	if (first === undefined) return [];
	const { code } = first.own;
	// Those that are judged have one group: a list may differ for an indicator that it is drawn from.
	const directed = rows.find(({ indicator }) => indicator.direction !== 'none') ?? first;
	return communeHeadlines(rows, past && headlinePast(past, rows, kind)).map((fact) => {
		const named = (rowOf(fact, rows) ?? directed).peers.map((peer) => peer.code);
		const query = communeHeadlineValues(fact, { code, kind, named });
		return { ...toldHeadline(fact, { rows, ofGroup }), sql: query && printedSql(query) };
	});
}

function headlinePast(past: CommunesPast, rows: readonly SheetRow[], kind: PeerKind): HeadlinePast {
	const trends = rows.map(({ indicator, own }): [string, TrendStatement] => {
		const history = communeHistory(past, indicator, own.code);
		return [indicator.id, historyTrend(history, indicator)];
	});
	// The build ranks each commune among its size in its departement: said beside another group, it misleads.
	const isRanked = kind === 'departement-strate';
	const jumps = rows.flatMap(({ indicator, own }): [string, RankJump][] => {
		const jump = past.jumps[indicator.id]?.[own.code];
		return jump === undefined || !isRanked ? [] : [[indicator.id, jump]];
	});
	return { trends: new Map(trends), jumps: new Map(jumps) };
}
