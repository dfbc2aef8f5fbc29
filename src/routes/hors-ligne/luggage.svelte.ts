import { OtherEdition } from '../../lib/offline/keep-files.ts';
import type { Manifest } from '../../lib/offline/manifest.ts';
import { currentManifest, isFull, type Site } from '../../lib/offline/prepare.ts';
import { takenPaths, weightOf, type Take, type Weight } from '../../lib/offline/take.ts';
import { forgetEverything, take, takes, untake } from '../../lib/offline/taken.ts';
import { keptResponse } from '../../lib/offline/kept-caches.ts';
import { manifestPath, parseManifest } from '../../lib/offline/manifest.ts';
import { offlineWords, storageSentence } from '../../lib/text/offline.ts';

/** What is taken along, and what is being taken. */
export class Luggage {
	taken = $state.raw<Take[]>([]);
	/** Bytes so far and in all; null when nothing is being taken. */
	progress = $state.raw<{ received: number; total: number } | null>(null);
	message = $state('');
	storage = $state('');
	manifest = $state.raw<Manifest | null>(null);

	readonly #site: Site;
	#stop: AbortController | null = null;

	constructor(site: Site) {
		this.#site = site;
	}

	/** What the device has, and what the host offers: of this edition, or nothing. */
	async read(): Promise<void> {
		const { base, version } = this.#site;
		const kept = await keptResponse(`${base}/${manifestPath}`, this.#site);
		const manifest = kept
			? parseManifest(await kept.json())
			: await currentManifest(base).catch(() => null);
		this.manifest = manifest?.version === version ? manifest : null;
		if (manifest && !this.manifest) this.message = offlineWords.other;
		await this.#refresh();
	}

	weight(wanted: Take): Weight | null {
		return this.manifest && weightOf(this.manifest, takenPaths(this.manifest, [wanted]));
	}

	async take(wanted: Take): Promise<void> {
		const { manifest } = this;
		if (!manifest || this.progress) return;
		this.message = '';
		this.#stop = new AbortController();
		const total = this.weight(wanted)?.bytes ?? 0;
		this.progress = { received: 0, total };
		try {
			// Asked on the click: a browser grants it to who was asked for it.
			await navigator.storage.persist().catch(() => false);
			await take(this.#site, wanted, {
				manifest,
				signal: this.#stop.signal,
				onProgress: (received) => (this.progress = { received, total })
			});
			this.message = offlineWords.done;
		} catch (fault) {
			this.message = this.#stop.signal.aborted ? offlineWords.cancelled : faultSentence(fault);
		} finally {
			this.progress = null;
			await this.#refresh();
		}
	}

	cancel(): void {
		this.#stop?.abort();
	}

	async remove(unwanted: Take): Promise<void> {
		if (this.manifest) await untake(this.#site, this.manifest, unwanted);
		this.message = offlineWords.removed;
		await this.#refresh();
	}

	async removeAll(): Promise<void> {
		await forgetEverything(this.#site);
		this.message = offlineWords.removed;
		await this.#refresh();
	}

	async #refresh(): Promise<void> {
		this.taken = await takes(this.#site);
		const { usage = 0, quota = 0 } = await navigator.storage.estimate();
		this.storage = storageSentence(usage, quota, await navigator.storage.persisted());
	}
}

function faultSentence(fault: unknown): string {
	if (isFull(fault)) return offlineWords.full;
	return fault instanceof OtherEdition ? offlineWords.other : offlineWords.failed;
}
