import type { Handle } from '@sveltejs/kit';
import { fillSlots } from './routes/server-markup.ts';

/** See docs/adr/0006-departement-table.md: markup that pages keep without the data behind it. */
export const handle: Handle = ({ event, resolve }) => {
	event.locals.markup = {};
	return resolve(event, {
		transformPageChunk: ({ html }) => fillSlots(html, event.locals.markup)
	});
};
