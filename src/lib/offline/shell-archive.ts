import { fileHeaders } from './file-headers.ts';

/**
 * `hors-ligne-coquille.txt`: the texts of the shell one after the other, below a line of JSON that gives the path and the bytes
 * of each. A first visit asks for it instead of some 250 files.
 */
export const shellArchivePath = 'hors-ligne-coquille.txt';

/** By path, as in `Manifest.files`. */
export type ArchivedFile = [path: string, content: Uint8Array<ArrayBuffer>];

export function packShell(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
	const index = JSON.stringify(files.map(([path, content]) => [path, content.length]));
	const head = new TextEncoder().encode(`${index}\n`);
	const packed = new Uint8Array(
		files.reduce((bytes, [, content]) => bytes + content.length, head.length)
	);
	packed.set(head);
	let at = head.length;
	for (const [, content] of files) {
		packed.set(content, at);
		at += content.length;
	}
	return packed;
}

/** Throws a `TypeError` or a `SyntaxError` when it is something else, or was cut. */
export function unpackShell(packed: Uint8Array<ArrayBuffer>): ArchivedFile[] {
	const end = packed.indexOf(0x0a);
	const index: unknown = JSON.parse(new TextDecoder().decode(packed.subarray(0, end)));
	if (!Array.isArray(index)) throw new TypeError('the archive has no index');
	let at = end + 1;
	const files = index.map((entry: unknown): ArchivedFile => {
		const [path, bytes]: unknown[] = Array.isArray(entry) ? entry : [];
		if (typeof path !== 'string' || typeof bytes !== 'number')
			throw new TypeError('the index of the archive is damaged');
		const content = packed.subarray(at, at + bytes);
		at += bytes;
		return [path, content];
	});
	if (at !== packed.length) throw new TypeError('the archive was cut');
	return files;
}

/** A file of the archive as the host would have answered it. */
export function archivedResponse([path, content]: ArchivedFile): Response {
	return new Response(content, { headers: fileHeaders(path) });
}
