import type { EmbedTheme } from '../../../lib/domain/embed.ts';
import { forceTheme } from '../../../lib/embed/force-theme.ts';
import { tellHeight } from '../../../lib/embed/tell-height.ts';
import { onPressed } from '../../first-view/pressed-button.ts';
import { openApart } from '../open-apart.ts';
import type { EarlyEmbed } from './early-embed.ts';

/** Where the page waits, and how wide a chart will be there. */
const room = 'main .chart-room';

/** What the page of an embed will find of its first view; nothing is drawn yet. */
export function earlyEmbed(): EarlyEmbed {
	const early: EarlyEmbed = { commune: null, summary: null, pressed: null, stopTelling: () => {} };
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
 * Writes an embed in the place of the page that waits for it, in its colours, and tells the page around how tall it is;
 * gives what stops telling it. Null when the page does not wait: nothing is written.
 */
export function writeEmbed({ content, theme, title }: Written): (() => void) | null {
	const width = document.querySelector(room)?.clientWidth;
	if (width === undefined) return null;
	forceTheme(theme);
	write(content(width));
	document.title = title;
	// A bar to scroll may have come beside a taller page.
	const measured = document.querySelector('main .canvas')?.clientWidth ?? width;
	if (measured !== width) write(content(measured));
	return tellHeight();
}

function write(html: string): void {
	const main = document.querySelector('main');
	if (main) main.outerHTML = html;
}
