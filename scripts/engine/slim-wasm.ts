import { calledFunctions } from './called-functions.ts';
import { bytesOf, unsigned } from './wasm-bytes.ts';
import {
	bodiesOf,
	exportsOf,
	importsOf,
	moduleOf,
	sections,
	sectionsOf,
	tabledFunctions,
	type Export
} from './wasm-module.ts';

/** What is left of a function that nothing can call: no local, `unreachable`, `end`. */
const emptyBody = Uint8Array.of(0, 0x00, 0x0b);

/**
 * A module without the exports that nobody uses, nor the code that only they led to. DuckDB exports
 * every symbol for its extensions, which this site never loads: 75,000 names, a quarter of the bytes.
 * Functions keep their number, so that nothing else has to be rewritten.
 */
export function slimWasm(module: Uint8Array, isUsed: (name: string) => boolean): Buffer {
	const all = sectionsOf(module);
	const content = (id: number) => all.find((section) => section.id === id)?.content;
	const { functions: imported, ownSymbols } = importsOf(content(sections.imports) ?? none);
	const kept = exportsOf(content(sections.exports) ?? none).filter(
		({ name }) => isUsed(name) || ownSymbols.has(name)
	);
	const bodies = bodiesOf(content(sections.code) ?? none);
	const start = content(sections.start);
	const live = reachable(bodies, imported, [
		...kept.filter(({ isFunction }) => isFunction).map(({ index }) => index),
		...tabledFunctions(content(sections.elements) ?? none),
		...(start ? [unsigned({ bytes: start, at: 0 })] : [])
	]);
	return moduleOf(
		module,
		all.map((section) => {
			if (section.id === sections.exports) return { ...section, content: exportList(kept) };
			if (section.id !== sections.code) return section;
			const code = bodies.map((body, index) => (live.has(index + imported) ? body : emptyBody));
			return { ...section, content: codeList(code) };
		})
	);
}

/** An empty list, for a section that is not there. */
const none = Uint8Array.of(0);

function reachable(
	bodies: readonly Uint8Array[],
	imported: number,
	roots: readonly number[]
): Set<number> {
	const live = new Set(roots);
	// A set is walked in the order of insertion, what is added on the way included.
	for (const index of live) {
		const body = bodies[index - imported];
		if (body) for (const called of calledFunctions(body)) live.add(called);
	}
	return live;
}

function exportList(kept: readonly Export[]): Buffer {
	return Buffer.concat([Buffer.from(bytesOf(kept.length)), ...kept.map(({ bytes }) => bytes)]);
}

function codeList(bodies: readonly Uint8Array[]): Buffer {
	return Buffer.concat([
		Buffer.from(bytesOf(bodies.length)),
		...bodies.flatMap((body) => [Buffer.from(bytesOf(body.length)), body])
	]);
}
