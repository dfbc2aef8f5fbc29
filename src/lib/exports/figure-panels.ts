import { barWords } from '../text/figure-bar.ts';
import type { FigureFacts } from './figure-facts.ts';
import type { FigureHost, FigurePanel } from './figure-host.ts';

/** What a figure may be taken away as, in the order of the bar; the table comes before, drawn by the figure. */
const image: FigurePanel = {
	id: 'image',
	label: barWords.image,
	icon: 'M3 4h14v12H3zM3 14l4.5-4.5 3 3 2.5-3 4 4.5M12.5 7.5h.01',
	load: () => import('./ImagePanel.svelte'),
	isFullOnly: true
};
const data: FigurePanel = {
	id: 'donnees',
	label: barWords.data,
	icon: 'M10 3v9m-4-4 4 4 4-4M4 16h12',
	load: () => import('./DataPanel.svelte')
};
/** Not in an embed, and only of the figures that say what they may be embedded as. */
const embed: FigurePanel = {
	id: 'integrer',
	label: barWords.embed,
	icon: 'M7 5 2.5 10 7 15M13 5l4.5 5L13 15',
	load: () => import('./EmbedPanel.svelte'),
	isFullOnly: true,
	isFor: ({ about }) => about?.embed !== undefined
};
const cite: FigurePanel = {
	id: 'citer',
	label: barWords.cite,
	icon: 'M4 5h4v5c0 2.5-1 4-3.5 5M12 5h4v5c0 2.5-1 4-3.5 5',
	load: () => import('./CitePanel.svelte')
};
const share: FigurePanel = {
	id: 'partager',
	label: barWords.share,
	icon: 'M4 10v6h12v-6M10 12V3M6.5 6 10 2.5 13.5 6',
	load: () => import('./SharePanel.svelte')
};

export const tableIcon = 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12';

/** Panels of a figure's bar; those that the page adds come between the files and the words. */
export function panelsOf(figure: FigureFacts, { mode, more = [] }: FigureHost): FigurePanel[] {
	return [image, data, embed, ...more, cite, share].filter(
		({ isFullOnly = false, isFor = () => true }) =>
			(mode === 'full' || !isFullOnly) && isFor(figure)
	);
}
