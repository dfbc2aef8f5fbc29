/** Answers the pages from what is kept. Its whole reasoning is in src/lib/offline. */
import { base, version } from '$service-worker';
import { answer } from './lib/offline/answer.ts';
import { sayPainted } from './lib/offline/first-screen-first.ts';
import { letGo } from './lib/offline/from-host.ts';
import { forgetOthers, prepare } from './lib/offline/prepare.ts';

/** As much of a service worker's world as is used here: its types exclude those of pages. */
interface Worker {
	location: Location;
	clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
	addEventListener(type: 'message', listen: (event: Told) => void): void;
	addEventListener(type: 'fetch', listen: (event: Asking) => void): void;
}
interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Told extends MessageEvent<unknown> {
	/** The page that speaks. */
	source: (MessageEventSource & { id: string }) | null;
}
interface Asking extends Lasting {
	request: Request;
	/** Id of the page that a navigation leads to; empty otherwise. */
	resultingClientId: string;
	respondWith(response: Promise<Response>): void;
}
declare const self: Worker;

const site = { base, version };

self.addEventListener('install', (event) => event.waitUntil(prepare(site)));

self.addEventListener('activate', (event) =>
	event.waitUntil(forgetOthers(site).then(() => self.clients.claim()))
);

self.addEventListener('message', ({ data, ports, source }) => {
	if (data === 'painted' && source) sayPainted(source.id);
	if (data === 'version') ports[0]?.postMessage(version);
	// The reader asked for it: until then the pages that are open keep their edition.
	if (data === 'activate') void self.skipWaiting();
	if (data === 'yield') letGo();
});

self.addEventListener('fetch', (event) => {
	const response = answer(event.request, site, {
		origin: self.location.origin,
		client: event.resultingClientId
	});
	if (response) event.respondWith(response);
});
