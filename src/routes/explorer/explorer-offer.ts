import { themes } from '../../lib/domain/theme.ts';
import type { ExploreOffer } from '../../lib/url-explore.ts';
import type { PageData } from './$types';

export type OfferedIndicator = PageData['indicators'][number];

/** What an address may ask for; without any wish, the first indicator of the first theme, latest period. */
export function explorerOffer(indicators: readonly OfferedIndicator[]): ExploreOffer {
	const first = themes
		.flatMap((theme) => indicators.filter((indicator) => indicator.theme === theme))
		.at(0);
	return {
		indicators,
		columns: first ? [{ indicator: first.id, period: first.latest }] : []
	};
}
