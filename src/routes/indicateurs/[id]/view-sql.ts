import { printedSql } from '../../../lib/db/printed-sql.ts';
import { binsOfEdges } from '../../../lib/domain/bins.ts';
import type { Period } from '../../../lib/domain/period.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import type { CommuneChoice } from '../../../lib/model/chosen-communes.ts';
import { everyCommune, type IndicatorView } from '../../../lib/model/indicator-view.ts';
import { representative } from '../../../lib/model/representative.ts';
import { coverageRows } from '../../../lib/queries/coverage.ts';
import { fieldTrend, groupValues } from '../../../lib/queries/figure-groups.ts';
import { filteredCommunes } from '../../../lib/queries/figure-territories.ts';
import {
	binnedValues,
	countedValues,
	placedValues,
	rankingValues
} from '../../../lib/queries/figure-values.ts';
import { nationalValues } from '../../../lib/queries/national-rows.ts';
import { territoriesOf } from '../../../lib/queries/territories.ts';

/** What is drawn: one period, and the communes that the filters keep. */
interface Drawn {
	period: Period;
	choice: CommuneChoice;
}

/** The SQL of each figure of an indicator's page, as a reader runs it on the site's tables. */
export const viewSql = {
	/** All departements: of the filters, the size alone bears on the map. */
	map: (indicator: CatalogueIndicator, { period, choice }: Drawn) =>
		printedSql(
			groupValues(told(indicator), {
				by: 'departement',
				period,
				communes: filteredCommunes({ ...everyCommune, strate: choice.strate })
			})
		),

	strates: (indicator: CatalogueIndicator, { period, choice }: Drawn) =>
		printedSql(
			groupValues(
				{ ...told(indicator), isWhole: false },
				{ by: 'strate', period, communes: filteredCommunes({ ...choice, strate: null }) }
			)
		),

	histogram: ({ id }: CatalogueIndicator, { period, choice, histogram }: IndicatorView) =>
		histogram
			? printedSql(
					binnedValues(
						{ indicator: id, period },
						filteredCommunes(choice),
						binsOfEdges(histogram.edges)
					)
				)
			: '',

	ranking: (
		{ id }: CatalogueIndicator,
		{ period, choice }: Drawn,
		extract: { isAscending: boolean; ends: number; around: number; mine: string | null }
	) =>
		printedSql(
			rankingValues({ indicator: id, period }, filteredCommunes(choice), {
				...extract,
				mine: extract.mine === null ? null : { code: extract.mine, around: extract.around }
			})
		),

	funnel({ id, unit }: CatalogueIndicator, { period, choice }: Drawn) {
		const query = countedValues({ indicator: id, period }, filteredCommunes(choice), unit);
		return query ? printedSql(query) : '';
	},

	coverage: ({ id }: CatalogueIndicator, { period, choice }: Drawn) =>
		printedSql(coverageRows({ indicator: id, period }, filteredCommunes(choice))),

	trend: (indicator: CatalogueIndicator, commune: string | null) =>
		printedSql(fieldTrend(told(indicator), commune)),

	national: ({ id }: CatalogueIndicator) => printedSql(nationalValues(id)),

	regionalMap: ({ id, latest, maille }: CatalogueIndicator) =>
		printedSql(placedValues({ indicator: id, period: latest }, territoriesOf(maille))),

	regionalRanking: ({ id, latest, maille }: CatalogueIndicator, listed: number) =>
		printedSql(
			rankingValues({ indicator: id, period: latest }, territoriesOf(maille), {
				isAscending: false,
				ends: listed
			})
		)
};

function told(indicator: CatalogueIndicator) {
	const { id, unit } = indicator;
	return { id, unit, isWhole: representative(indicator) === 'aggregate' };
}
