/// <reference lib="webworker" />
import { parseCommuneIndex } from '../domain/commune-index.ts';
import { rehearse, type RehearsalInput } from './rehearse.ts';

/** A request: the input, with the communes as the text of `recherche.tsv`. */
export type RehearsalRequest = Omit<RehearsalInput, 'communes'> & { communes: string };

addEventListener('message', ({ data }: MessageEvent<RehearsalRequest>) => {
	postMessage(rehearse({ ...data, communes: parseCommuneIndex(data.communes) }));
});
