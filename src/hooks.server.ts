import type { Handle } from '@sveltejs/kit';
import { withEarlyRequest } from './routes/early-request.ts';
import { fillSlots } from './routes/server-markup.ts';

/** See docs/adr/0006-departement-table.md: markup that pages keep without the data behind it. */
export const handle: Handle = ({ event, resolve }) => {
	event.locals.markup = {};
	event.locals.earlyRequest = null;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			withEarlyRequest(fillSlots(html, event.locals.markup), event.locals.earlyRequest)
	});
};
