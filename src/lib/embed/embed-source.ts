import type { EmbedFigure } from '../domain/embed.ts';
import type { PeerKind } from '../domain/selection.ts';
import { communeEmbedParams, embedPath, indicatorEmbedParams } from '../url-embed.ts';
import { parseFilters } from '../url-filters.ts';
import { parseSelection } from '../url.ts';

export interface EmbedSource {
	/** Under the base of the site, options apart. */
	path: string;
	/** Null for the figures of an indicator's page. */
	peers: PeerKind | null;
}

/**
 * The embed of a figure of the page that has this address: what the page shows is in it. `peers`: the
 * group of a figure of a sheet, which the address does not tell when it is the usual one.
 */
export function embedSource(
	{ figure, indicator, peers }: { figure: EmbedFigure; indicator: string; peers: PeerKind | null },
	search: URLSearchParams
): EmbedSource | null {
	const { selection } = parseSelection(search);
	if (figure.startsWith('commune-')) {
		if (peers === null) return null;
		const path = embedPath(figure, communeEmbedParams({ ...selection, peers, open: indicator }));
		return { path, peers };
	}
	const { filters } = parseFilters(search);
	const path = embedPath(
		figure,
		indicatorEmbedParams(indicator, { ...filters, commune: selection.code })
	);
	return { path, peers: null };
}
