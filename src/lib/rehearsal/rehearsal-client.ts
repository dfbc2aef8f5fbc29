import type { Rehearsal } from './rehearse.ts';
import type { RehearsalRequest } from './rehearsal-worker.ts';

/** Runs a rehearsal off the main thread: a file of 300,000 rows takes a second or two. Rejects when it breaks. */
export function runRehearsal(request: RehearsalRequest): Promise<Rehearsal> {
	const worker = new Worker(new URL('./rehearsal-worker.ts', import.meta.url), { type: 'module' });
	const answer = new Promise<Rehearsal>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<Rehearsal>) => resolve(data));
		worker.addEventListener('error', (event) => reject(new Error(event.message)));
	});
	worker.postMessage(request);
	return answer.finally(() => worker.terminate());
}
