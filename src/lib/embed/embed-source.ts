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

/** The embed of a figure of the page that has this address: what the page shows is in it. */
export function embedSource(
	figure: EmbedFigure,
	indicator: string,
	search: URLSearchParams
): EmbedSource {
	const { selection } = parseSelection(search);
	if (figure.startsWith('commune-')) {
		const path = embedPath(figure, communeEmbedParams({ ...selection, open: indicator }));
		return { path, peers: selection.peers };
	}
	const { filters } = parseFilters(search);
	const path = embedPath(
		figure,
		indicatorEmbedParams(indicator, { ...filters, commune: selection.code })
	);
	return { path, peers: null };
}
