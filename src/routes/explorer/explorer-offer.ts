import { ownColumn, type ExploreColumn } from '../../lib/domain/explore.ts';
import type { KeptColumn } from '../../lib/domain/kept-column.ts';
import { byTheme } from '../../lib/domain/theme.ts';
import { ownColumnLabel, ownConditionLabel } from '../../lib/text/own-column.ts';
import { formatPeriod, inPeriod } from '../../lib/text/period.ts';
import { typeset } from '../../lib/text/typography.ts';
import type { ExploreOffer } from '../../lib/url-explore.ts';
import type { PageData } from './$types';

export type PublishedIndicator = PageData['indicators'][number];

/** The column of the reader's own file, which has no theme, unit, source or licence that the site knows. */
export interface OwnIndicator {
	id: typeof ownColumn.indicator;
	own: KeptColumn;
	unit: null;
	decimals: number;
	isAdditive: false;
	isSimulated: false;
	periods: readonly string[];
	latest: string;
}

export type OfferedIndicator = (PublishedIndicator & { own?: undefined }) | OwnIndicator;

/** What an address may ask for; without any wish, the first published indicator of the first theme, latest period. */
export function explorerOffer(indicators: readonly OfferedIndicator[]): ExploreOffer {
	const first = byTheme(publishedOnly(indicators))[0]?.own[0];
	return {
		indicators,
		columns: first ? [{ indicator: first.id, period: first.latest }] : []
	};
}

export function publishedOnly(indicators: readonly OfferedIndicator[]): PublishedIndicator[] {
	return indicators.filter((indicator) => indicator.own === undefined);
}

export function ownIndicator(own: KeptColumn): OwnIndicator {
	return {
		id: ownColumn.indicator,
		own,
		unit: null,
		decimals: own.values.every((value) => value === null || Number.isInteger(value)) ? 0 : 2,
		isAdditive: false,
		isSimulated: false,
		periods: [ownColumn.period],
		latest: ownColumn.period
	};
}

/** « Locaux raccordables à la fibre 2024 », « Ma donnée : Abonnés 2024 ». */
export function columnLabel(indicator: OfferedIndicator, { period }: ExploreColumn): string {
	return indicator.own
		? ownColumnLabel(indicator.own)
		: `${typeset(indicator.shortLabel)} ${formatPeriod(period)}`;
}

/** « Locaux raccordables à la fibre en 2024 », before a condition. */
export function conditionLabel(indicator: OfferedIndicator, { period }: ExploreColumn): string {
	return indicator.own
		? ownConditionLabel(indicator.own)
		: `${typeset(indicator.shortLabel)} ${inPeriod(period)}`;
}
