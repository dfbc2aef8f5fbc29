import { version } from '$app/environment';
import { canKeep, register } from '../lib/offline/register.ts';

export { untilKept } from '../lib/offline/register.ts';

let started: Promise<void> | null = null;
let listener: (reload: () => void) => void = () => {};

/** Who is told that a later edition is there. */
export function onNewerEdition(listen: (reload: () => void) => void): void {
	listener = listen;
}

/** Keeps the pages of the site on the device, once a visit; where that cannot be, nothing happens. */
export function keepSite(base: string): Promise<void> {
	if (!canKeep()) return Promise.resolve();
	started ??= register(base, version, { onNewer: (reload) => listener(reload) }).catch(() => {
		started = null;
	});
	return started;
}
