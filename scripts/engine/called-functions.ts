import { byte, unsigned, type Cursor } from './wasm-bytes.ts';

const opcode = {
	brTable: 0x0e,
	call: 0x10,
	returnCall: 0x12,
	selectTyped: 0x1c,
	float32: 0x43,
	float64: 0x44,
	refFunc: 0xd2,
	prefixed: 0xfc
} as const;

/** How many LEB128 numbers follow an instruction; those that are not here are of no engine we ship. */
const operands = new Map<number, number>([
	...counted(0, [0x00, 0x01, 0x05, 0x0a, 0x0b, 0x0f, 0x19, 0x1a, 0x1b, 0xd1, ...range(0x45, 0xc4)]),
	...counted(1, [0x02, 0x03, 0x04, 0x06, 0x07, 0x08, 0x09, 0x0c, 0x0d, 0x18]),
	...counted(1, [opcode.call, opcode.returnCall, opcode.refFunc, 0xd0]),
	...counted(1, [...range(0x20, 0x26), 0x3f, 0x40, 0x41, 0x42]),
	...counted(2, [0x11, 0x13, ...range(0x28, 0x3e)])
]);

/** The same after the prefix 0xfc: conversions that saturate, then memory and tables. */
const prefixedOperands = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

/** Functions that a body calls or takes the reference of, by index. Throws on an unknown instruction. */
export function calledFunctions(body: Uint8Array): number[] {
	const cursor: Cursor = { bytes: body, at: 0 };
	for (let groups = unsigned(cursor); groups > 0; groups--) {
		unsigned(cursor);
		byte(cursor);
	}
	const called: number[] = [];
	while (cursor.at < body.length) {
		const code = byte(cursor);
		switch (code) {
			case opcode.call:
			case opcode.returnCall:
			case opcode.refFunc:
				called.push(unsigned(cursor));
				break;
			case opcode.float32:
				cursor.at += 4;
				break;
			case opcode.float64:
				cursor.at += 8;
				break;
			case opcode.selectTyped:
				cursor.at += unsigned(cursor);
				break;
			case opcode.brTable:
				// One label by case, and the default.
				pass(cursor, unsigned(cursor) + 1);
				break;
			case opcode.prefixed:
				pass(cursor, known(prefixedOperands[unsigned(cursor)], cursor));
				break;
			default:
				pass(cursor, known(operands.get(code), cursor));
		}
	}
	return called;
}

function pass(cursor: Cursor, numbers: number): void {
	for (let left = numbers; left > 0; left--) unsigned(cursor);
}

function known(count: number | undefined, { at }: Cursor): number {
	if (count === undefined) throw new RangeError(`unknown instruction at byte ${at} of a function`);
	return count;
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function counted(count: number, codes: readonly number[]): [number, number][] {
	return codes.map((code) => [code, count]);
}
