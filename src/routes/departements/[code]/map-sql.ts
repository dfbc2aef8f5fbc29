import { printedSql } from '../../../lib/db/printed-sql.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { departementCommunes } from '../../../lib/queries/figure-territories.ts';
import { placedValues } from '../../../lib/queries/figure-values.ts';

/** The SQL of the communes' map, as a reader runs it on the site's tables. */
export function mapSql(
	{ id, latest }: Pick<CatalogueIndicator, 'id' | 'latest'>,
	departement: string
): string {
	return printedSql(
		placedValues({ indicator: id, period: latest }, departementCommunes(departement))
	);
}
