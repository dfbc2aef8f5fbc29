import { say } from './worker-messages.ts';

/** What is read of a registration: the worker that answers the pages, and the one that is to take its place. */
export type Workers = Pick<ServiceWorkerRegistration, 'active' | 'waiting' | 'scope'>;

/**
 * Has the later worker take its place, whatever the pages that are open still ask of the earlier one; said again each
 * second, to the latest one, until the page is reloaded. Chromium forgets the change when a request comes at the very
 * moment of it, and thinks of it again when a page of the site is opened.
 */
export function insist(registration: Workers): void {
	const { active, waiting, scope } = registration;
	if (active) say(active, 'yield');
	if (waiting) say(waiting, 'activate');
	setTimeout(() => {
		openUnseen(`${scope}_app/version.json`);
		insist(registration);
	}, 1_000);
}

/** Opens a small file as a page that nobody sees. */
function openUnseen(address: string): void {
	const frame = document.createElement('iframe');
	frame.hidden = true;
	frame.src = address;
	frame.addEventListener('load', () => frame.remove());
	document.body.append(frame);
}
