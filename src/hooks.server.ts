import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { withEarlyRequest } from './routes/early-request.ts';
import { fillSlots } from './routes/server-markup.ts';
import { withStyles } from './lib/server/page-style.ts';
import { startAfterFirstView } from './lib/server/start-after-first-view.ts';
import { startAfterPaint } from './lib/server/start-after-paint.ts';
import { factsId } from './routes/first-view/given-facts.ts';
import firstViews from 'virtual:first-views';

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
			const { firstView } = event.locals;
			if (firstView === null) return startAfterPaint(page);
			const { name, facts, next, hold } = firstView;
			const view = firstViews[name];
			if (view === undefined) throw new Error(`no first view is named ${name}`);
			return startAfterFirstView(withStyles(page, view.styles), {
				script: view.script,
				hold,
				facts: JSON.stringify(facts),
				factsId,
				next: next && { id: next.id, json: JSON.stringify(next.value) }
			});
		}
	});
};
