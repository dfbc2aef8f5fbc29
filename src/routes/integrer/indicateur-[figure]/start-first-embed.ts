// At the end of the page of an indicator's embed: draws its figure with its published summary, before the scripts of the
// page, which are asked for next. docs/adr/0031-first-view-of-embeds.md.
import { render } from 'svelte/server';
import Drawing from 'virtual:first-drawing';
import { indicatorSummary } from '../../../lib/data/summary-file.ts';
import type { IndicatorFigure } from '../../../lib/domain/embed.ts';
import { embedTitle } from '../../../lib/text/embed.ts';
import { typeset } from '../../../lib/text/typography.ts';
import { parseEmbedIndicator } from '../../../lib/url-embed.ts';
import { factsId, inTime, textOf } from '../../first-view/given-facts.ts';
import type { Regions } from '../../indicateurs/[id]/indicator-address.ts';
import type { EmbedFacts } from '../first-view/embed-facts.ts';
import { drawEmbed, earlyEmbed } from '../first-view/write-embed.ts';
import FirstIndicatorEmbed from './FirstIndicatorEmbed.svelte';
import { parseIndicatorEmbed } from './indicator-embed.ts';
import { isSummed, summedAnswer } from './summed-answer.ts';

interface Facts extends EmbedFacts {
	figure: IndicatorFigure;
	regions: Regions;
}

globalThis.firstView = start();

/** Resolves when the scripts of the page may start. Never rejects. */
async function start(): Promise<void> {
	if (!globalThis.isFirstViewAsked) return;
	const facts: Facts = JSON.parse(textOf(factsId));
	const host = { base: facts.base, version: facts.published.version };
	const search = new URLSearchParams(location.search);
	const id = parseEmbedIndicator(search, []);
	const early = earlyEmbed(host, id);
	if (id === null || !early.definition) return;
	const wanted = Promise.all([early.definition, indicatorSummary(host, id)]);
	const [indicator, summary] = (await inTime(wanted)) ?? [];
	if (!indicator || !summary) return;
	const embed = parseIndicatorEmbed(search, { ...facts, indicator });
	const { question, options } = embed;
	if (!question || !isSummed(question)) return;
	const isDrawn = drawEmbed(early, () => {
		const props = { facts, embed, question, answer: summedAnswer(question, summary), Drawing };
		return {
			content: (width) =>
				render(FirstIndicatorEmbed, { props: { ...props, width }, idPrefix: 'first' }).body,
			theme: options.theme,
			title: embedTitle(typeset(indicator.label), facts.site.name)
		};
	});
	if (!isDrawn) return;
	early.indicator = indicator;
	early.summary = summary;
	await nextPaint();
}
