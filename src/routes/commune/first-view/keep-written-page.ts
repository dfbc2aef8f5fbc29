import { keptResponse } from '../../../lib/offline/kept-caches.ts';
import { keepView } from '../../../lib/offline/kept-views.ts';
import { canKeep } from '../../../lib/offline/register.ts';
import type { Site } from '../../../lib/offline/prepare.ts';
import type { WrittenPage } from './early-sheet.ts';

/** Keeps the page with its first view, for the next visit to be shown at once. Never rejects. */
export async function keepWrittenPage({ href, written }: WrittenPage, site: Site): Promise<void> {
	if (!canKeep()) return;
	try {
		await navigator.serviceWorker.ready;
		const page = await keptResponse(`${site.base}/commune/`, site);
		if (page) await keepView(href, await written(await page.text()), site);
	} catch {
		// No room, or the device keeps nothing: the next visit draws it again.
	}
}
