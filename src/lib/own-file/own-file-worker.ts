/// <reference lib="webworker" />
import { departementNames } from '../text/departement-names.ts';
import { OwnDesk } from './own-desk.ts';
import type { OwnAnswer, OwnRequest } from './own-file-protocol.ts';

/** A request with the number that its answer carries back. */
const desk = new OwnDesk(departementNames);

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: OwnRequest }>) => {
	const reply = (answer: OwnAnswer) => postMessage({ id: data.id, answer });
	void desk
		.answer(data.request, (share) => reply({ kind: 'progress', share }))
		.then(reply)
		// A fault of ours, not of the file: the page says that it could not be read.
		.catch(() => reply({ kind: 'fault', fault: { kind: 'memory' } }));
});
