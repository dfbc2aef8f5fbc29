import { circles, importedFirst, importedParts, type Part } from './part-imports.ts';

/** A module that several entries need. */
export interface SharedModule {
	id: string;
	/** Of its source. */
	bytes: number;
	/** Pages, and parts loaded on demand, that need it. */
	entries: readonly string[];
	/** Ids of what it imports statically. */
	imports: readonly string[];
}

/** What a file and an entry weigh against bytes that an entry asks for without a use. */
export interface Weights {
	/** Bytes of source that one more file is worth: its request, and what it compresses worse alone. */
	file: number;
	entry: (id: string) => number;
}

interface Group extends Part {
	bytes: number;
	entries: ReadonlySet<string>;
}

/**
 * Groups modules into files: first those that the same entries need, then, as long as it saves more
 * than it costs, the two files that gain most by being one. A file comes after those that it imports from, and no
 * two import from each other: the bundler takes into a file whatever it imports that no earlier one has.
 */
export function chunkPartition(modules: readonly SharedModule[], weights: Weights): string[][] {
	let groups = byEntries(modules);
	for (let pair = bestPair(groups, weights); pair !== null; pair = bestPair(groups, weights)) {
		const [one, other] = pair;
		const both = {
			ids: [...one.ids, ...other.ids],
			bytes: one.bytes + other.bytes,
			entries: new Set([...one.entries, ...other.entries]),
			imports: [...one.imports, ...other.imports]
		};
		groups = [...groups.filter((group) => group !== one && group !== other), both];
	}
	const byUse = groups.toSorted((a, b) => b.entries.size - a.entries.size);
	return importedFirst(byUse).map(({ ids }) => [...ids]);
}

function byEntries(modules: readonly SharedModule[]): Group[] {
	const together = new Map<string, SharedModule[]>();
	for (const one of modules) {
		const key = one.entries.toSorted().join('\n');
		together.set(key, [...(together.get(key) ?? []), one]);
	}
	return [...together.values()].map((own) => ({
		ids: own.map(({ id }) => id),
		bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
		entries: new Set(own[0]?.entries),
		imports: own.flatMap(({ imports }) => imports)
	}));
}

/** The two that gain most, null when none does; the first of equals. */
function bestPair(groups: readonly Group[], weights: Weights): [Group, Group] | null {
	const isCircle = circles(importedParts(groups));
	let best: { gain: number; pair: [Group, Group] } | null = null;
	for (const [index, one] of groups.entries()) {
		for (const other of groups.slice(index + 1)) {
			const gain = gainOf(one, other, weights);
			if (gain > (best?.gain ?? 0) && !isCircle(one, other)) best = { gain, pair: [one, other] };
		}
	}
	return best?.pair ?? null;
}

/** A file less for who needs both, and for who needs one the bytes of the other. */
function gainOf(one: Group, other: Group, { file, entry }: Weights): number {
	let gain = 0;
	for (const id of one.entries) gain += entry(id) * (other.entries.has(id) ? file : -other.bytes);
	for (const id of other.entries) if (!one.entries.has(id)) gain -= entry(id) * one.bytes;
	return gain;
}
