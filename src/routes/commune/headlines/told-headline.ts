import type { Headline } from '../../../lib/components/headline.ts';
import type { CommuneHeadline } from '../../../lib/domain/commune-headline.ts';
import type { SheetRow } from '../../../lib/model/sheet-row.ts';
import { communeHeadlineRule } from '../../../lib/text/commune-headline-rule.ts';
import { communeHeadlineSentence } from '../../../lib/text/commune-headline.ts';

/** A fact in words, with its rule. `ofGroup`: « des 87 communes de … ». */
export function toldHeadline(
	fact: CommuneHeadline,
	{ rows, ofGroup }: { rows: readonly SheetRow[]; ofGroup: string }
): Omit<Headline, 'sql'> {
	const name = rows[0]?.own.name ?? '';
	const format = rowOf(fact, rows)?.indicator ?? null;
	return {
		sentence: communeHeadlineSentence(fact, { name, ofGroup, format }),
		...communeHeadlineRule(fact)
	};
}

/** Line of the fact's indicator; null when it tells of several. */
export function rowOf(fact: CommuneHeadline, rows: readonly SheetRow[]): SheetRow | null {
	if (fact.kind !== 'strength' && fact.kind !== 'gap') return null;
	return rows.find(({ indicator }) => indicator.id === fact.indicator) ?? null;
}
