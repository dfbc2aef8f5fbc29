import { DatabaseError } from './database-error.ts';

/** What the catalogue says of a file. */
export interface ExpectedFile {
	path: string;
	bytes: number;
	sha256: string;
}

type Fetch = typeof fetch;

/**
 * Bytes of a published file, of the length and SHA-256 of the catalogue. A first fault is tried again
 * past the browser's cache; a second one names the file.
 */
export async function verifiedFile(
	address: string,
	expected: ExpectedFile,
	fetchFile: Fetch = fetch
): Promise<Uint8Array> {
	try {
		return await checked(await bytesOf(address, expected.path, fetchFile), expected);
	} catch {
		return checked(await bytesOf(address, expected.path, fetchFile, 'reload'), expected);
	}
}

export async function bytesOf(
	address: string,
	path: string,
	fetchFile: Fetch = fetch,
	cache: RequestCache = 'default'
): Promise<Uint8Array> {
	const fault = (found: string, cause?: unknown) =>
		new DatabaseError('file', `${path}: ${found}`, { file: path, cause });
	const response = await fetchFile(address, { cache }).catch((cause: unknown) => {
		throw fault('no answer', cause);
	});
	if (!response.ok) throw fault(`answer ${response.status}`);
	const buffer = await response.arrayBuffer().catch((cause: unknown) => {
		throw fault('cut off', cause);
	});
	return new Uint8Array(buffer);
}

async function checked(
	bytes: Uint8Array<ArrayBuffer> | Uint8Array,
	{ path, bytes: length, sha256 }: ExpectedFile
): Promise<Uint8Array> {
	if (bytes.length !== length) {
		throw new DatabaseError('file', `${path}: ${bytes.length} bytes, expected ${length}`, {
			file: path
		});
	}
	const found = await sha256Of(bytes);
	if (found !== null && found !== sha256) {
		throw new DatabaseError('file', `${path}: not the content of the catalogue`, { file: path });
	}
	return bytes;
}

/** Null where the browser has no SHA-256: an intranet served in plain http. */
async function sha256Of(bytes: Uint8Array): Promise<string | null> {
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	if (subtle === undefined) return null;
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes.slice()));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
