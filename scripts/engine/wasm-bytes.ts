/** Reading and writing of the numbers of WebAssembly's binary format. */

/** Where a reading stands in the bytes. */
export interface Cursor {
	readonly bytes: Uint8Array;
	at: number;
}

export function byte(cursor: Cursor): number {
	const value = cursor.bytes[cursor.at++];
	if (value === undefined) throw new RangeError(`the module ends at byte ${cursor.at - 1}`);
	return value;
}

/** An unsigned LEB128; of a signed one only the bytes are passed over, its value is not used. */
export function unsigned(cursor: Cursor): number {
	let value = 0;
	let factor = 1;
	for (;;) {
		const next = byte(cursor);
		value += (next & 0x7f) * factor;
		if (next < 0x80) return value;
		factor *= 0x80;
	}
}

export function bytesOf(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	do {
		const low = rest % 0x80;
		rest = Math.floor(rest / 0x80);
		bytes.push(rest > 0 ? low + 0x80 : low);
	} while (rest > 0);
	return bytes;
}

const decoder = new TextDecoder();

export function text(cursor: Cursor): string {
	const length = unsigned(cursor);
	cursor.at += length;
	return decoder.decode(cursor.bytes.subarray(cursor.at - length, cursor.at));
}
