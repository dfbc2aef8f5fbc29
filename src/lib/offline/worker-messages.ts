/**
 * What pages say to a service worker. `activate`: to the later one, which takes its place; `yield`: to the earlier one,
 * which lets go of what it holds; `painted` is said by src/lib/server/page-start.js.
 */
export type ToWorker = 'version' | 'activate' | 'yield' | 'painted';

/** The version of a service worker; null when it does not answer. */
export function versionOf(worker: ServiceWorker): Promise<string | null> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const giveUp = setTimeout(() => resolve(null), 3_000);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			clearTimeout(giveUp);
			resolve(typeof data === 'string' ? data : null);
		};
		say(worker, 'version', port2);
	});
}

export function say(worker: ServiceWorker, message: ToWorker, port?: MessagePort): void {
	worker.postMessage(message, port ? [port] : []);
}
