/** `hors-ligne.json`: every file of one build of the site, written when it is built. */
export interface Manifest {
	/** `<version of the data>-<hash of the site>`; the same string is in every page. */
	version: string;
	/**
	 * By path: `commune/` for a page, `data/…` for a data file. Bytes, bytes as compressed hosts send
	 * them, and the first 32 hexadecimal characters of the SHA-256.
	 */
	files: Record<string, [bytes: number, sent: number, sha256: string]>;
}

export const manifestPath = 'hors-ligne.json';

/** Null when it is something else: a captive portal's page, or another version of the site. */
export function parseManifest(json: unknown): Manifest | null {
	if (typeof json !== 'object' || json === null) return null;
	if (!('version' in json) || !('files' in json)) return null;
	const { version, files } = json;
	if (typeof version !== 'string' || typeof files !== 'object' || files === null) return null;
	const parsed: Manifest = { version, files: {} };
	for (const [path, file] of Object.entries(files)) {
		if (!Array.isArray(file)) return null;
		const [bytes, sent, sha256]: unknown[] = file;
		if (typeof bytes !== 'number' || typeof sent !== 'number' || typeof sha256 !== 'string')
			return null;
		parsed.files[path] = [bytes, sent, sha256];
	}
	return parsed;
}

export function dataVersion(version: string): string {
	return version.replace(/-.*$/, '');
}

/** Where the site asks for a file: data carry the version of their edition. */
export function addressOf({ version }: Pick<Manifest, 'version'>, path: string): string {
	return path.startsWith('data/') ? `${path}?v=${dataVersion(version)}` : path;
}
