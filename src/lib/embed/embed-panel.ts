import type { FigurePanel } from '../exports/figure-host.ts';
import { embedButton } from '../text/embed-button.ts';

/** « Intégrer », in the bar of the figures that have an embed. */
export const embedPanel: FigurePanel = {
	id: 'integrer',
	label: embedButton,
	icon: 'M7 5 2.5 10 7 15M13 5l4.5 5L13 15',
	load: () => import('./EmbedPanel.svelte'),
	isFullOnly: true,
	isFor: ({ about }) => about?.embed !== undefined
};
