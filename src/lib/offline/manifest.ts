/** `hors-ligne.json`: every file of one build of the site, written when it is built. */
export interface Manifest {
	/** `<version of the data>-<hash of the site>`; the same string is in every page. */
	version: string;
	/**
	 * By path: `commune/` for a page, `data/…` for a data file. Bytes, bytes as compressed hosts send
	 * them, and for a data file the first 16 hexadecimal characters of its SHA-256.
	 */
	files: Record<string, [bytes: number, sent: number, sha256?: string]>;
	/** First 16 hexadecimal characters of the SHA-256 of `hors-ligne-coquille.txt`. */
	shell: string;
}

/** As many as the list holds: of some thousands of files, two cannot be taken for one another by accident. */
export const hashLength = 16;

export const manifestPath = 'hors-ligne.json';

/** Null when it is something else: a captive portal's page, or another version of the site. */
export function parseManifest(json: unknown): Manifest | null {
	if (typeof json !== 'object' || json === null) return null;
	if (!('version' in json) || !('files' in json) || !('shell' in json)) return null;
	const { version, files, shell } = json;
	if (typeof version !== 'string' || typeof shell !== 'string') return null;
	if (typeof files !== 'object' || files === null) return null;
	const parsed: Manifest = { version, files: {}, shell };
	for (const [path, file] of Object.entries(files)) {
		if (!Array.isArray(file)) return null;
		const [bytes, sent, sha256]: unknown[] = file;
		if (typeof bytes !== 'number' || typeof sent !== 'number') return null;
		if (typeof sha256 === 'string') parsed.files[path] = [bytes, sent, sha256];
		else if (sha256 === undefined && !isData(path)) parsed.files[path] = [bytes, sent];
		else return null;
	}
	return parsed;
}

/** A page says which build it is of; a data file is known by its hash. */
export function isData(path: string): boolean {
	return path.startsWith('data/');
}

export function dataVersion(version: string): string {
	return version.replace(/-.*$/, '');
}

/** Where the site asks for a file: data carry the version of their edition. */
export function addressOf({ version }: Pick<Manifest, 'version'>, path: string): string {
	return isData(path) ? `${path}?v=${dataVersion(version)}` : path;
}
