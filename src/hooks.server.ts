import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { withEarlyRequest } from './routes/early-request.ts';
import { fillSlots } from './routes/server-markup.ts';
import { startAfterPaint } from './lib/server/start-after-paint.ts';

/** See docs/adr/0006-departement-table.md: markup that pages keep without the data behind it. */
export const handle: Handle = ({ event, resolve }) => {
	event.locals.markup = {};
	event.locals.earlyRequest = null;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = withEarlyRequest(
				fillSlots(html, event.locals.markup),
				event.locals.earlyRequest
			);
			return building ? startAfterPaint(page) : page;
		}
	});
};
