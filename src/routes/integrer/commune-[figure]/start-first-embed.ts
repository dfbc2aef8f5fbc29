// At the end of the page of a commune's embed: draws its figure with what has arrived by then, before the scripts of the
// page, which are asked for next. docs/adr/0031-first-view-of-embeds.md.
import { render } from 'svelte/server';
import Drawing from 'virtual:first-drawing';
import {
	communesPast,
	departementHead,
	departementRest
} from '../../../lib/data/departement-file.ts';
import { dataAddress } from '../../../lib/data/published-file.ts';
import { restFile } from '../../../lib/domain/departement-files.ts';
import type { CommuneFigure } from '../../../lib/domain/embed.ts';
import { pastFile } from '../../../lib/domain/past-file.ts';
import type { FigureIndicator } from '../../../lib/domain/published.ts';
import { embedTitle } from '../../../lib/text/embed.ts';
import { typeset } from '../../../lib/text/typography.ts';
import { peerReach } from '../../commune/peer-reach.ts';
import { factsId, inTime, textOf } from '../../first-view/given-facts.ts';
import type { DrawnPlace, EarlyCommune } from '../first-view/early-embed.ts';
import type { EmbedFacts } from '../first-view/embed-facts.ts';
import { drawEmbed, earlyEmbed } from '../first-view/write-embed.ts';
import { parseCommuneEmbed, type CommuneEmbed } from './commune-embed.ts';
import { embedRow, sheetOf } from './embed-row.ts';
import FirstCommuneEmbed from './FirstCommuneEmbed.svelte';

interface Facts extends EmbedFacts<FigureIndicator> {
	figure: CommuneFigure;
}

globalThis.firstView = start();

/** Resolves when the scripts of the page may start. Never rejects. */
async function start(): Promise<void> {
	const asked = globalThis.earlyPlace;
	if (!asked) return;
	const early = earlyEmbed();
	const facts: Facts = JSON.parse(textOf(factsId));
	const host = { base: facts.base, version: facts.published.version };
	const rest = dataAddress(host, restFile(asked.departement));
	const isRestAsked = rest in (globalThis.earlyResponses ?? {});
	const commune: EarlyCommune = {
		departement: asked.departement,
		head: departementHead(host, asked.departement),
		rest: isRestAsked ? departementRest(host, asked.departement) : null,
		drawn: null
	};
	early.commune = commune;
	const known = await inTime(read(facts, commune, asked.departements));
	if (!known) return;
	const { place, embed, indicator } = known;
	const isDrawn = drawEmbed(early, () => {
		const drawn = embedRow(indicator, embed.selection, sheetOf(place));
		if (!drawn) return null;
		const { figure, site } = facts;
		const props = { facts, figure, embed, past: place.past, Drawing, ...drawn };
		return {
			content: (width) =>
				render(FirstCommuneEmbed, { props: { ...props, width }, idPrefix: 'first' }).body,
			theme: embed.options.theme,
			title: embedTitle(typeset(indicator.label), site.name)
		};
	});
	if (!isDrawn) return;
	commune.drawn = place;
	await nextPaint();
}

interface Known {
	place: DrawnPlace;
	embed: CommuneEmbed;
	indicator: FigureIndicator;
}

/** All that the figure needs; null when that is more than its departement holds, or when the page has something to say of the address. Throws `DataError`. */
async function read(
	{ base, published, figure, indicators }: Facts,
	{ head, rest }: EarlyCommune,
	departements: readonly string[]
): Promise<Known | null> {
	const embed = parseCommuneEmbed(new URLSearchParams(location.search));
	const { code, open } = embed.selection;
	const indicator = indicators.find(({ id }) => id === open);
	if (!indicator) return null;
	const file = await head;
	const self = file.codes.indexOf(code ?? '');
	if (self === -1 || peerReach(embed.selection, file, self, departements).length > 1) return null;
	const path = pastFile(file.departement.code, self);
	const [next, past] = await Promise.all([
		rest,
		figure === 'evolution' ? communesPast({ base, version: published.version }, path) : null
	]);
	return { place: { file, self, rest: next, past }, embed, indicator };
}
