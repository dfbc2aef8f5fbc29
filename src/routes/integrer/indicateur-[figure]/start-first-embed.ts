// At the end of the page of an indicator's embed: draws its figure with its published summary, before the scripts of the
// page, which are asked for next. docs/adr/0031-first-view-of-embeds.md.
import { render } from 'svelte/server';
import Drawing from 'virtual:first-drawing';
import { indicatorSummary } from '../../../lib/data/summary-file.ts';
import type { IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { embedTitle } from '../../../lib/text/embed.ts';
import { typeset } from '../../../lib/text/typography.ts';
import { factsId, inTime, textOf } from '../../first-view/given-facts.ts';
import type { Regions } from '../../indicateurs/[id]/indicator-address.ts';
import type { EmbedFacts } from '../first-view/embed-facts.ts';
import { drawEmbed, earlyEmbed } from '../first-view/write-embed.ts';
import FirstIndicatorEmbed from './FirstIndicatorEmbed.svelte';
import { parseIndicatorEmbed } from './indicator-embed.ts';
import { isSummed, summedAnswer } from './summed-answer.ts';

interface Facts extends EmbedFacts<CatalogueIndicator> {
	figure: IndicatorFigure;
	regions: Regions;
}

globalThis.firstView = start();

/** Resolves when the scripts of the page may start. Never rejects. */
async function start(): Promise<void> {
	if (!globalThis.earlyResponses) return;
	const early = earlyEmbed();
	const facts: Facts = JSON.parse(textOf(factsId));
	const embed = parseIndicatorEmbed(new URLSearchParams(location.search), facts);
	const { question, options } = embed;
	if (!question || !isSummed(question)) return;
	const { id, label } = question.indicator;
	const host = { base: facts.base, version: facts.published.version };
	const summary = await inTime(indicatorSummary(host, id));
	if (!summary) return;
	const isDrawn = drawEmbed(early, () => {
		const props = { facts, embed, question, answer: summedAnswer(question, summary), Drawing };
		return {
			content: (width) =>
				render(FirstIndicatorEmbed, { props: { ...props, width }, idPrefix: 'first' }).body,
			theme: options.theme,
			title: embedTitle(typeset(label), facts.site.name)
		};
	});
	if (!isDrawn) return;
	early.summary = summary;
	await nextPaint();
}
