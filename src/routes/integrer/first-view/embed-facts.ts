import type { EmbedFigure } from '../../../lib/domain/embed.ts';
import type { FigureHost } from '../../../lib/exports/figure-host.ts';
import type { FirstViewSource } from '../../first-view/first-view-source.ts';

/** What the first view of an embed needs beside its data; it travels in the page. `Indicator`: those that its figure may be of. */
export interface EmbedFacts<Indicator> {
	/** Base path of the site, without a trailing slash. */
	base: string;
	site: FigureHost['site'];
	/** `version` is in the addresses of the data. */
	published: FigureHost['data'];
	indicators: Indicator[];
}

/** Without what the figure does not show. */
export function embedFacts<Indicator>({
	base,
	site: { name, publisher, address },
	published: { edition, version, date },
	indicators
}: EmbedFacts<Indicator>): EmbedFacts<Indicator> {
	const published = { edition, version, date };
	return { base, site: { name, publisher, address }, published, indicators };
}

/** An embed is opened once, by its frame: it is neither kept nor told more of later. */
export function embedFirstView(name: EmbedFigure, facts: unknown): FirstViewSource {
	return { name, facts, next: null, hold: null };
}
