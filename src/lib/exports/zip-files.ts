import { downloadZip } from 'client-zip';

export interface NamedFile {
	name: string;
	content: Blob | string;
}

/** Files in one archive, made in the browser; `when` is the date that they bear. */
export function zipFiles(files: readonly NamedFile[], when: Date): Promise<Blob> {
	return downloadZip(
		files.map(({ name, content }) => ({ name, input: content, lastModified: when }))
	).blob();
}
