import { getContext, setContext, type Component } from 'svelte';
import type { Edition } from '../domain/indicator.ts';
import type { FigureFacts } from './figure-facts.ts';

/** What every figure of a page must know of the site it is on, so that what leaves it says so. */
export interface FigureHost {
	/** Base path of the site, without a trailing slash. */
	base: string;
	site: { name: string; publisher: string; address: string };
	/** Of the catalogue. */
	data: { edition: Edition; version: string; date: string };
	/**
	 * Inside an embed, where the page around has its own ways to share: `reduced`, a shorter bar; `table`,
	 * no bar but the table, which stands for the drawing for those who do not see it.
	 */
	mode: 'full' | 'reduced' | 'table';
	/** Where the figure is on the site, under `base`, when it is shown elsewhere: what is cited and shared. */
	view?: { pathname: string; search: string } | undefined;
	/** Panels that the page adds to the bar; each is fetched when it is opened. */
	more?: readonly FigurePanel[];
}

/** A panel of the bar: its word, its drawing, and its code, fetched on intent. */
export interface FigurePanel {
	id: string;
	label: string;
	/** Path of a 20 × 20 drawing made of lines. */
	icon: string;
	load: () => Promise<{ default: Component<PanelProps> }>;
	/** Left out of the bar of embeds. */
	isFullOnly?: boolean;
	/** False: the figure has no such panel. */
	isFor?: (figure: FigureFacts) => boolean;
}

export interface PanelProps {
	figure: FigureFacts;
	host: FigureHost;
}

const key = Symbol('figure host');

/** Called by the layout; a getter, since the data may change under a page that stays. */
export function setFigureHost(host: () => FigureHost): void {
	setContext(key, host);
}

/** Null outside a site: a figure then keeps to its table. */
export function figureHost(): (() => FigureHost) | null {
	return getContext<(() => FigureHost) | undefined>(key) ?? null;
}
