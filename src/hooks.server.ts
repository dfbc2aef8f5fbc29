import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { withEarlyRequest } from './routes/early-request.ts';
import { fillSlots } from './routes/server-markup.ts';
import { startAfterFirstView } from './lib/server/start-after-first-view.ts';
import { startAfterPaint } from './lib/server/start-after-paint.ts';
import { factsId, indicatorsId, scriptId } from './routes/commune/first-view/first-view-facts.ts';
import holdScript from './routes/commune/first-view/hold-script.js?raw';
import firstView from 'virtual:first-view';

/** See docs/adr/0006-departement-table.md: markup that pages keep without the data behind it. */
export const handle: Handle = ({ event, resolve }) => {
	event.locals.markup = {};
	event.locals.earlyRequest = null;
	event.locals.firstView = null;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = withEarlyRequest(
				fillSlots(html, event.locals.markup),
				event.locals.earlyRequest
			);
			if (!building) return page;
			const { firstView: facts } = event.locals;
			if (facts === null) return startAfterPaint(page);
			return startAfterFirstView(page, {
				script: firstView,
				id: scriptId,
				start: holdScript,
				facts: JSON.stringify(facts.first),
				factsId,
				next: JSON.stringify(facts.indicators),
				nextId: indicatorsId
			});
		}
	});
};
