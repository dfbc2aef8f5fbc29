import { describe, expect, it } from 'vitest';
import { calledFunctions } from './called-functions.ts';
import { slimWasm } from './slim-wasm.ts';
import { usedNames } from './used-names.ts';
import { bodiesOf, sections, sectionsOf } from './wasm-module.ts';

const code = (text: string) => [text.length, ...Buffer.from(text)];
const section = (id: number, content: number[]) => [id, content.length, ...content];
const list = (items: number[][]) => [items.length, ...items.flat()];
const body = (instructions: number[]) => [instructions.length + 2, 0, ...instructions, 0x0b];

/**
 * Functions 1 to 6 (0 is imported), none with an argument or a result: 1 `used` calls 2; 3 `unused`
 * calls 4; 5 is in the table; 6 is exported under the name that the module itself asks for.
 */
const bytes = Uint8Array.from([
	...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
	...section(1, list([[0x60, 0, 0]])),
	...section(
		2,
		list([
			[...code('env'), ...code('log'), 0, 0],
			[...code('GOT.func'), ...code('own'), 3, 0x7f, 1]
		])
	),
	...section(3, list([[0], [0], [0], [0], [0], [0]])),
	...section(4, list([[0x70, 0, 1]])),
	...section(
		7,
		list([
			[...code('used'), 0, 1],
			[...code('unused'), 0, 3],
			[...code('own'), 0, 6]
		])
	),
	...section(9, list([[0, 0x41, 0, 0x0b, 1, 5]])),
	...section(
		10,
		list([
			body([0x10, 2]),
			body([0x10, 0]),
			body([0x10, 4]),
			body([0x10, 0]),
			body([0x10, 0]),
			body([0x10, 0])
		])
	)
]);

function calls(module: Uint8Array): number[][] {
	const found = sectionsOf(module).find(({ id }) => id === sections.code);
	return bodiesOf(found?.content ?? Uint8Array.of(0)).map(calledFunctions);
}

describe('slimWasm', () => {
	const slim = slimWasm(bytes, (name) => name === 'used');

	it('keeps what is used, what it calls, what a table holds and what the module asks of itself', () => {
		expect(calls(bytes)).toEqual([[2], [0], [4], [0], [0], [0]]);
		expect(calls(slim)).toEqual([[2], [0], [], [], [0], [0]]);
	});

	it('leaves a module that compiles, with the used exports only', async () => {
		expect(WebAssembly.validate(bytes)).toBe(true);
		const exported = WebAssembly.Module.exports(await WebAssembly.compile(new Uint8Array(slim)));
		expect(exported.map(({ name }) => name)).toEqual(['used', 'own']);
	});

	it('refuses an instruction that it does not know rather than misread what follows', () => {
		expect(() => calledFunctions(Uint8Array.of(0, 0xfd, 0x0b))).toThrow('unknown instruction');
	});
});

it('an export is used when the script names it, with the underscore of C or without', () => {
	const isUsed = usedNames('var _malloc=e.malloc;t["duckdb_web_open"];Module._main()');
	expect(['malloc', 'duckdb_web_open', 'main'].every(isUsed)).toBe(true);
	expect(isUsed('duckdb_web')).toBe(false);
	expect(isUsed('_ZN6duckdb5ValueC1Ev')).toBe(false);
});
