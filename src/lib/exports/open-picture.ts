import { dropWords as words } from '../text/picture-drop.ts';
import type { FigureHost } from './figure-host.ts';
import { readPicture } from './read-picture.ts';
import { pathOfView } from './view-address.ts';

export interface OpenedPicture {
	/** Where to go on this site, base path included; null when nowhere. */
	path: string | null;
	/** What to say of it. */
	sentence: string;
}

/** What becomes of a picture brought to the site. Never rejects: whatever the file, there is a sentence. */
export async function openPicture(
	file: Blob,
	host: FigureHost,
	origin: string
): Promise<OpenedPicture> {
	const record = await readPicture(file).catch(() => null);
	if (!record) return { path: null, sentence: words.notOurs };
	const path = pathOfView(record.url, host, origin);
	if (path === null) return { path: null, sentence: words.elsewhere };
	const isOther = record.dataVersion !== '' && record.dataVersion !== host.data.version;
	return {
		path,
		sentence: [
			words.opened(record.title),
			...(isOther ? [words.otherVersion(record.dataVersion)] : [])
		].join(' ')
	};
}
