import { catalogue } from '../data/catalogue.ts';
import type { CatalogueIndicator } from '../domain/published.ts';
import { typeset } from '../text/typography.ts';
import type { ExportMeta } from './export-table.ts';
import type { FigureFacts } from './figure-facts.ts';
import type { FigureHost } from './figure-host.ts';
import { fileAddress, viewAddress } from './view-address.ts';

export interface FigureSubject {
	meta: ExportMeta;
	/** Null when the figure shows several. */
	indicator: CatalogueIndicator | null;
}

/** Everything that must leave with a figure. Throws `DataError` when the catalogue does not answer. */
export async function figureSubject(
	figure: FigureFacts,
	host: FigureHost,
	place: Pick<Location, 'origin' | 'pathname' | 'search'> = location
): Promise<FigureSubject> {
	const { about } = figure;
	const { base, site, data } = host;
	const indicator = about?.indicator
		? ((await catalogue({ base, version: data.version })).indicators.find(
				({ id }) => id === about.indicator
			) ?? null)
		: null;
	const label = indicator && typeset(indicator.label);
	const isSaid =
		label !== null &&
		[label, indicator?.shortLabel].some((name) => name && figure.shown.title.includes(name));
	const subject = isSaid ? null : label;
	return {
		indicator,
		meta: {
			title: subject === null ? figure.shown.title : `${subject} – ${figure.shown.title}`,
			subject,
			subtitle: figure.shown.subtitle ?? null,
			definition: indicator && typeset(indicator.definition),
			source: indicator ? typeset(indicator.sourceTitle) : (figure.shown.source ?? ''),
			sourceUrl: indicator?.sourceUrl ?? figure.shown.sourceUrl ?? null,
			producer: indicator ? typeset(indicator.producer) : '',
			licence: indicator ? typeset(indicator.licence) : '',
			updated: indicator?.updated ?? null,
			site: site.name,
			edition: data.edition,
			dataVersion: data.version,
			dataDate: data.date,
			viewUrl: viewAddress(host, place, figure.shown.id),
			dataFile: indicator && {
				url: fileAddress(host, place, indicator.path),
				sha256: indicator.sha256
			},
			sql: (await about?.sql?.()) ?? null,
			isSimulated: figure.shown.isSimulated,
			ownData: null
		}
	};
}
