import type { EmbedFigure } from '../../../lib/domain/embed.ts';
import type { FigureHost } from '../../../lib/exports/figure-host.ts';
import type { FirstViewSource } from '../../first-view/first-view-source.ts';

/** What the first view of an embed needs beside its data and the definition of its indicator; it travels in the page. */
export interface EmbedFacts {
	/** Base path of the site, without a trailing slash. */
	base: string;
	site: FigureHost['site'];
	/** `version` is in the addresses of the data. */
	published: FigureHost['data'];
}

/** Without what the figure does not show. */
export function embedFacts({
	base,
	site: { name, publisher, address },
	published: { edition, version, date }
}: EmbedFacts): EmbedFacts {
	const published = { edition, version, date };
	return { base, site: { name, publisher, address }, published };
}

/** An embed is opened once, by its frame: it is neither kept nor told more of later. */
export function embedFirstView(name: EmbedFigure, facts: unknown): FirstViewSource {
	return { name, facts, next: null, hold: null };
}
