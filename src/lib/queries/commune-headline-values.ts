import { sql, type Sql } from '../db/sql.ts';
import type { CommuneHeadline } from '../domain/commune-headline.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import { groupLines, judgedLines, ownLines } from './commune-headline-lines.ts';
import { judgedTrends, trendYears } from './commune-headline-trends.ts';
import { sheetCommunes } from './figure-territories.ts';
import type { PeerScope } from './peers.ts';
import { communeMove } from './rank-jump-values.ts';

export const sentence =
	'La valeur de la commune et celle de son groupe, à relancer soi-même : une ligne pour le groupe, une pour la commune.';

/** Values of a fact, ready to be run on the site's own tables; null where no indicator is told. */
export function communeHeadlineValues(fact: CommuneHeadline, scope: PeerScope): Sql | null {
	switch (fact.kind) {
		case 'balance':
			// An interval of a rate is not written in SQL.
			return arePercent(fact.lines)
				? judgedLines(fact.lines, scope)
				: groupLines(fact.lines, scope);
		case 'unjudged':
			return fact.lines.length === 0 ? null : groupLines(fact.lines, scope);
		case 'lacking':
			return ownLines(fact.lines, scope.code);
		case 'strength':
		case 'gap':
			return pointValues(fact, scope);
		case 'jump': {
			const { indicator, direction, jump } = fact;
			const [from, to] = [jump.from.period, jump.to.period];
			return communeMove({ indicator, from, to, isAscending: direction === 'lower' }, scope.code);
		}
		case 'trends':
			return arePercent(fact.lines)
				? judgedTrends(fact.lines, scope.code)
				: trendYears(fact.lines, scope.code);
	}
}

function pointValues(
	{ indicator, period, unit }: Extract<CommuneHeadline, { kind: 'strength' | 'gap' }>,
	scope: PeerScope
): Sql | null {
	const scale = ratioScale(unit);
	if (scale === null) return null;
	// Our own constant, one of three: written out so that the text reads as a formula.
	const ratio: Sql = {
		text: `${String(scale)} * sum(numerateur) / sum(denominateur)`,
		values: []
	};
	return sql`
				SELECT code = ${scope.code} AS commune, ${ratio} AS ensemble,
					median(valeur) AS mediane, count(valeur) AS n
				FROM (${sheetCommunes(scope)})
				JOIN observation USING (code)
				WHERE indicateur = ${indicator} AND periode = ${period}
					AND valeur IS NOT NULL
				GROUP BY 1 ORDER BY 1`;
}

function arePercent(lines: readonly { unit: Unit }[]): boolean {
	return lines.every(({ unit }) => unit === 'percent');
}
