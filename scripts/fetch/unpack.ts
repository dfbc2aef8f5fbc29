import { gunzipSync, inflateRawSync } from 'node:zlib';
import { SourceFault } from './source-fault.ts';

export interface Unpacked {
	/** Name without the suffix of compression, or path inside the archive. */
	name: string;
	bytes: Uint8Array;
}

/** A file as it is, or what its `gzip` or `zip` compression holds, told by its first bytes. */
export function unpack(name: string, bytes: Uint8Array): Unpacked[] {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
		return [{ name: name.replace(/\.gz$/i, ''), bytes: readable(name, () => gunzipSync(bytes)) }];
	}
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) {
		return readable(name, () =>
			unzip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
		);
	}
	return [{ name, bytes }];
}

function readable<T>(name: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		throw new SourceFault(`${name} : archive illisible, sans doute tronquée (${error.message}).`);
	}
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Entries of a zip archive, from its central directory; folders left out. */
function unzip(archive: Buffer): Unpacked[] {
	let end = archive.length - 22;
	while (end >= 0 && archive.readUInt32LE(end) !== endMark) end--;
	if (end < 0) throw new Error('fin d’archive absente');
	const entries: Unpacked[] = [];
	let offset = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		if (archive.readUInt32LE(offset) !== entryMark) throw new Error('répertoire abîmé');
		const lengths = [28, 30, 32].map((place) => archive.readUInt16LE(offset + place));
		const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
		const name = archive.toString('utf8', offset + 46, offset + 46 + nameLength);
		if (!name.endsWith('/')) entries.push({ name, bytes: entryBytes(archive, offset) });
		offset += 46 + nameLength + extraLength + commentLength;
	}
	return entries;
}

function entryBytes(archive: Buffer, entry: number): Uint8Array {
	const method = archive.readUInt16LE(entry + 10);
	const size = archive.readUInt32LE(entry + 20);
	const header = archive.readUInt32LE(entry + 42);
	const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
	const content = archive.subarray(start, start + size);
	if (content.length < size) throw new Error('contenu incomplet');
	if (method === 0) return content;
	if (method === 8) return inflateRawSync(content);
	throw new Error(`compression ${method} inconnue`);
}
