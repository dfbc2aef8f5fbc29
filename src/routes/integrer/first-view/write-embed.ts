import { indicatorDefinition } from '../../../lib/data/definition-file.ts';
import { isAskedEarly } from '../../../lib/data/early-response.ts';
import { dataAddress, type DataHost } from '../../../lib/data/published-file.ts';
import { definitionFile } from '../../../lib/domain/definition-file.ts';
import type { EmbedTheme } from '../../../lib/domain/embed.ts';
import { forceTheme } from '../../../lib/embed/force-theme.ts';
import { tellHeight } from '../../../lib/embed/tell-height.ts';
import { onPressed } from '../../first-view/pressed-button.ts';
import { openApart } from '../open-apart.ts';
import type { EarlyEmbed } from './early-embed.ts';

/** Where the page waits, and how wide a chart will be there. */
const room = 'main .chart-room';

/** What the page of an embed of the indicator `id` will find of its first view; nothing is drawn yet. */
export function earlyEmbed(host: DataHost, id: string | null): EarlyEmbed {
	const isAsked = id !== null && isAskedEarly(dataAddress(host, definitionFile(id)));
	const early: EarlyEmbed = {
		definition: isAsked ? indicatorDefinition(host, id) : null,
		indicator: null,
		commune: null,
		summary: null,
		pressed: null,
		stopTelling: () => {}
	};
	globalThis.earlyEmbed = early;
	openApart(document.documentElement);
	onPressed(document.documentElement, (button) => (early.pressed = button));
	return early;
}

interface Written {
	/** HTML of the embed, its charts as wide as that, in pixels. */
	content: (width: number) => string;
	theme: EmbedTheme;
	/** Of the document. */
	title: string;
}

/**
 * Writes an embed in the place of the page that waits for it, in its colours, and tells the page around how tall it is.
 * False when nothing is on screen, for the page to draw: `make` gives nothing, the page does not wait, or something
 * fails, which is told.
 */
export function drawEmbed(early: EarlyEmbed, make: () => Written | null): boolean {
	try {
		const width = document.querySelector(room)?.clientWidth;
		const written = width === undefined ? null : make();
		if (width === undefined || written === null) return false;
		forceTheme(written.theme);
		write(written.content(width));
		document.title = written.title;
		// A bar to scroll may have come beside a taller page.
		const measured = document.querySelector('main .canvas')?.clientWidth ?? width;
		if (measured !== width) write(written.content(measured));
		early.stopTelling = tellHeight();
		return true;
	} catch (error) {
		console.error(error);
		return false;
	}
}

function write(html: string): void {
	const main = document.querySelector('main');
	if (main) main.outerHTML = html;
}
