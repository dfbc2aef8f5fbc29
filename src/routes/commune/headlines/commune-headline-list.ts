import type { Headline } from '../../../lib/components/headline.ts';
import { printedSql } from '../../../lib/db/printed-sql.ts';
import type { CommuneHeadline } from '../../../lib/domain/commune-headline.ts';
import type { DepartementSeries } from '../../../lib/domain/published.ts';
import type { PeerKind } from '../../../lib/domain/selection.ts';
import { communeHeadlines } from '../../../lib/model/commune-headlines.ts';
import { communeHistory, historyTrend } from '../../../lib/model/departement-history.ts';
import type { SheetRow } from '../../../lib/model/sheet-row.ts';
import { communeHeadlineValues } from '../../../lib/queries/commune-headline-values.ts';
import { communeHeadlineRule } from '../../../lib/text/commune-headline-rule.ts';
import { communeHeadlineSentence } from '../../../lib/text/commune-headline.ts';

/** What the sentences of a sheet are drawn from. */
export interface HeadlineSource {
	rows: readonly SheetRow[];
	/** Null until the past has arrived: it adds the sentence on trends. */
	series: DepartementSeries | null;
	kind: PeerKind;
	/** « des 87 communes de … ». */
	ofGroup: string;
}

export function communeHeadlineList({ rows, series, kind, ofGroup }: HeadlineSource): Headline[] {
	const trends =
		series &&
		new Map(
			rows.map(({ indicator, own }) => {
				const past = communeHistory(series, indicator, own.code);
				return [indicator.id, historyTrend(past, indicator)] as const;
			})
		);
	return communeHeadlines(rows, trends).map((fact) => {
		const row = rowOf(fact, rows);
		return {
			sentence: communeHeadlineSentence(fact, {
				name: rows[0]?.own.name ?? '',
				ofGroup,
				format: row?.indicator ?? null
			}),
			...communeHeadlineRule(fact),
			sql: row && printed(fact, row, kind)
		};
	});
}

/** Line of the fact's indicator; null when it tells of several. */
function rowOf(fact: CommuneHeadline, rows: readonly SheetRow[]): SheetRow | null {
	if (fact.kind !== 'strength' && fact.kind !== 'gap') return null;
	return rows.find(({ indicator }) => indicator.id === fact.indicator) ?? null;
}

function printed(fact: CommuneHeadline, row: SheetRow, kind: PeerKind): string | null {
	const query = communeHeadlineValues(fact, {
		code: row.own.code,
		kind,
		named: row.peers.map(({ code }) => code),
		unit: row.indicator.unit
	});
	return query && printedSql(query);
}
