import { goto } from '$app/navigation';
import type { FigureHost } from '../lib/exports/figure-host.ts';
import { dropWords as words } from '../lib/text/picture-drop.ts';

/** A picture of the site brought back to it, from any page; what is said of it outlives the page. */
class PictureOpening {
	sentence = $state('');

	/** What reads the file is fetched now: few readers ever need it. */
	async open(file: Blob, host: FigureHost): Promise<void> {
		this.sentence = words.reading;
		const { openPicture } = await import('../lib/exports/open-picture.ts');
		const { path, sentence } = await openPicture(file, host, location.origin);
		if (path !== null) await goto(path);
		this.sentence = sentence;
	}
}

export const pictureOpening = new PictureOpening();
