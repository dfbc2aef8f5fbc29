import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpack } from './unpack.ts';

/** A zip archive of one deflated entry, without the checksums that we do not read. */
function zip(name: string, text: string): Buffer {
	const content = deflateRawSync(text);
	const label = Buffer.from(name);
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(8, 8);
	local.writeUInt16LE(label.length, 26);
	const entry = Buffer.alloc(46);
	entry.writeUInt32LE(0x02014b50, 0);
	entry.writeUInt16LE(8, 10);
	entry.writeUInt32LE(content.length, 20);
	entry.writeUInt16LE(label.length, 28);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(30 + label.length + content.length, 16);
	return Buffer.concat([local, label, content, entry, label, end]);
}

it('reads the entries of a zip archive', () => {
	const [entry] = unpack('archive.zip', zip('dossier/fichier.csv', 'code;valeur\n01001;1\n'));
	expect(entry?.name).toBe('dossier/fichier.csv');
	expect(Buffer.from(entry?.bytes ?? []).toString()).toBe('code;valeur\n01001;1\n');
});

it('says that an archive cut short cannot be read', () => {
	const whole = zip('a.csv', 'x'.repeat(5_000));
	expect(() => unpack('archive.zip', whole.subarray(0, whole.length - 30))).toThrow(
		'archive illisible, sans doute tronquée'
	);
});

it('hands a plain file back as it is', () => {
	const bytes = Buffer.from('code,valeur\n');
	expect(unpack('a.csv', bytes)).toEqual([{ name: 'a.csv', bytes }]);
});
