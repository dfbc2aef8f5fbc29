/** A module that several entries need. */
export interface SharedModule {
	id: string;
	/** Of its source. */
	bytes: number;
	/** Pages, and parts loaded on demand, that need it. */
	entries: readonly string[];
}

/** What a file and an entry weigh against bytes that an entry asks for without a use. */
export interface Weights {
	/** Bytes of source that one more file is worth: its request, and what it compresses worse alone. */
	file: number;
	entry: (id: string) => number;
}

interface Part {
	ids: string[];
	bytes: number;
	entries: Set<string>;
}

/**
 * Groups modules into files: first those that the same entries need, then, as long as it saves more
 * than it costs, the two files that gain most by being one. Files that most entries need come first.
 */
export function chunkPartition(modules: readonly SharedModule[], weights: Weights): string[][] {
	let parts = byEntries(modules);
	for (let pair = bestPair(parts, weights); pair !== null; pair = bestPair(parts, weights)) {
		const [one, other] = pair;
		parts = parts.filter((part) => part !== one && part !== other);
		parts.push({
			ids: [...one.ids, ...other.ids],
			bytes: one.bytes + other.bytes,
			entries: new Set([...one.entries, ...other.entries])
		});
	}
	return parts.toSorted((a, b) => b.entries.size - a.entries.size).map(({ ids }) => ids);
}

function byEntries(modules: readonly SharedModule[]): Part[] {
	const parts = new Map<string, Part>();
	for (const { id, bytes, entries } of modules) {
		const key = entries.toSorted().join('\n');
		const part = parts.get(key) ?? { ids: [], bytes: 0, entries: new Set(entries) };
		part.ids.push(id);
		part.bytes += bytes;
		parts.set(key, part);
	}
	return [...parts.values()];
}

/** The two that gain most, null when none does; the first of equals. */
function bestPair(parts: readonly Part[], weights: Weights): [Part, Part] | null {
	let best: { gain: number; pair: [Part, Part] } | null = null;
	for (const [index, one] of parts.entries()) {
		for (const other of parts.slice(index + 1)) {
			const gain = gainOf(one, other, weights);
			if (gain > (best?.gain ?? 0)) best = { gain, pair: [one, other] };
		}
	}
	return best?.pair ?? null;
}

/** A file less for who needs both, and for who needs one the bytes of the other. */
function gainOf(one: Part, other: Part, { file, entry }: Weights): number {
	let gain = 0;
	for (const id of one.entries) gain += entry(id) * (other.entries.has(id) ? file : -other.bytes);
	for (const id of other.entries) if (!one.entries.has(id)) gain -= entry(id) * one.bytes;
	return gain;
}
