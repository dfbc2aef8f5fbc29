// At the end of the page of a commune's embed: draws its figure with what has arrived by then, before the scripts of the
// page, which are asked for next. docs/adr/0031-first-view-of-embeds.md.
import { render } from 'svelte/server';
import Drawing from 'virtual:first-drawing';
import { departementHead, departementSeries } from '../../../lib/data/departement-file.ts';
import { isAskedEarly } from '../../../lib/data/early-response.ts';
import { dataAddress } from '../../../lib/data/published-file.ts';
import type { CommuneFigure } from '../../../lib/domain/embed.ts';
import { seriesFile } from '../../../lib/domain/past-file.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import type { Selection } from '../../../lib/domain/selection.ts';
import { embedTitle } from '../../../lib/text/embed.ts';
import { typeset } from '../../../lib/text/typography.ts';
import { peerReach } from '../../commune/peer-reach.ts';
import { factsId, inTime, textOf } from '../../first-view/given-facts.ts';
import type { DrawnPlace, EarlyCommune, EarlyEmbed } from '../first-view/early-embed.ts';
import type { EmbedFacts } from '../first-view/embed-facts.ts';
import { drawEmbed, earlyEmbed } from '../first-view/write-embed.ts';
import { parseCommuneEmbed } from './commune-embed.ts';
import { embedRow, sheetOf } from './embed-row.ts';
import FirstCommuneEmbed from './FirstCommuneEmbed.svelte';

interface Facts extends EmbedFacts {
	figure: CommuneFigure;
}

globalThis.firstView = start();

/** Resolves when the scripts of the page may start. Never rejects. */
async function start(): Promise<void> {
	const asked = globalThis.earlyPlace;
	if (!asked) return;
	const facts: Facts = JSON.parse(textOf(factsId));
	const host = { base: facts.base, version: facts.published.version };
	const embed = parseCommuneEmbed(new URLSearchParams(location.search));
	const early = earlyEmbed(host, embed.selection.open);
	const { departement, departements } = asked;
	const id = embed.selection.open ?? '';
	const hasSeries = isAskedEarly(dataAddress(host, seriesFile(departement, id)));
	const commune: EarlyCommune = {
		departement,
		head: departementHead(host, departement),
		series: hasSeries ? departementSeries(host, departement, id) : null,
		drawn: null
	};
	// The page takes it, and its failure, when the first view does not wait for it.
	commune.series?.catch(() => {});
	early.commune = commune;
	const known = await inTime(read(embed.selection, { early, commune, departements }));
	if (!known) return;
	const { place, indicator } = known;
	const isDrawn = drawEmbed(early, () => {
		const drawn = embedRow(indicator, embed.selection, sheetOf(place, indicator));
		if (!drawn) return null;
		const { figure, site } = facts;
		const props = { facts, figure, embed, series: place.series, Drawing, ...drawn };
		return {
			content: (width) =>
				render(FirstCommuneEmbed, { props: { ...props, width }, idPrefix: 'first' }).body,
			theme: embed.options.theme,
			title: embedTitle(typeset(indicator.label), site.name)
		};
	});
	if (!isDrawn) return;
	early.indicator = indicator;
	commune.drawn = place;
	await nextPaint();
}

interface Asked {
	early: EarlyEmbed;
	commune: EarlyCommune;
	/** Codes of those that have a file. */
	departements: readonly string[];
}

interface Known {
	place: DrawnPlace;
	indicator: CatalogueIndicator;
}

/** All that the figure needs; null when that is more than its departement holds, or when the page has something to say of the address. Throws `DataError`. */
async function read(
	selection: Selection,
	{ early, commune, departements }: Asked
): Promise<Known | null> {
	const { definition } = early;
	if (!definition) return null;
	const [indicator, file] = await Promise.all([definition, commune.head]);
	const self = file.codes.indexOf(selection.code ?? '');
	if (self === -1 || peerReach(selection, file, self, departements).length > 1) return null;
	return { place: { file, self, series: await commune.series }, indicator };
}
