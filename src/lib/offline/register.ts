import { insist } from './insist.ts';
import { dataVersion } from './manifest.ts';
import { versionOf } from './worker-messages.ts';

/** What a page is told of later editions. */
export interface Editions {
	/** A later edition is whole on the device and waits; `reload` shows it. */
	onNewer: (reload: () => void) => void;
}

/** False on plain http, in an old browser, or when the reader refuses storage. */
export function canKeep(): boolean {
	return isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Registers the service worker of the site; a failure leaves the site as it is without one. */
export async function register(
	base: string,
	version: string,
	{ onNewer }: Editions
): Promise<void> {
	const { serviceWorker } = navigator;
	let isAsked = false;
	const isFirst = serviceWorker.controller === null;
	let isClaimed = isFirst;
	serviceWorker.addEventListener('controllerchange', () => {
		// The first worker takes the page as it is; a later one is of another edition.
		if (isAsked) location.reload();
		else if (!isClaimed) onNewer(() => location.reload());
		isClaimed = false;
		if (isFirst) keepThisPage();
	});
	const registration = await serviceWorker.register(`${base}/service-worker.js`, {
		scope: `${base}/`,
		updateViaCache: 'none'
	});
	const tell = async (worker: ServiceWorker | null): Promise<void> => {
		const later = worker && (await versionOf(worker));
		if (!worker || !later || dataVersion(later) === dataVersion(version)) return;
		onNewer(() => {
			isAsked = true;
			insist(registration);
		});
	};
	registration.addEventListener('updatefound', () => {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'installed' && registration.active) void tell(installing);
		});
	});
	await tell(registration.waiting);
	if (isFirst) return;
	await registration.update().catch(() => {});
	// The later edition may have taken its place in another tab before this page could hear of it.
	if (registration.installing || registration.waiting || !registration.active) return;
	const active = await versionOf(registration.active);
	if (active && dataVersion(active) !== dataVersion(version)) onNewer(() => location.reload());
}

/** Until a first worker has all pages of the site, or has given up; at once where none is at work. */
export async function untilKept(): Promise<void> {
	const registration = canKeep() ? await navigator.serviceWorker.getRegistration() : undefined;
	const worker = registration?.installing;
	if (!worker) return;
	await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
}

/** The first page was read before anything could be kept: it is asked for once more, from the browser's cache. */
function keepThisPage(): void {
	const data = performance
		.getEntriesByType('resource')
		.map(({ name }) => name)
		.filter((name) => name.includes('/data/') && name.includes('?v='));
	for (const address of [location.pathname, ...data])
		fetch(address, { cache: 'force-cache' })
			// Read to its end: what nobody reads stays on its way.
			.then((response) => response.arrayBuffer())
			.catch(() => {});
}
