/** Modules that will be one file. */
export interface Part {
	ids: readonly string[];
	/** Ids of what its modules import statically; its own among them. */
	imports: readonly string[];
}

/** For each part, the others that it imports from. */
export function importedParts<P extends Part>(parts: readonly P[]): Map<P, Set<P>> {
	const partOf = new Map(parts.flatMap((part) => part.ids.map((id): [string, P] => [id, part])));
	return new Map(
		parts.map((part) => {
			const others = new Set(part.imports.flatMap((id) => partOf.get(id) ?? []));
			others.delete(part);
			return [part, others];
		})
	);
}

/** Tells whether one reaches the other through a third: joined, they would import from each other and from it. */
export function circles<P extends Part>(imported: ReadonlyMap<P, ReadonlySet<P>>) {
	const reached = new Map([...imported.keys()].map((part) => [part, reach(part, imported)]));
	const through = (one: P, other: P) =>
		[...(imported.get(one) ?? [])].some(
			(third) => third !== other && reached.get(third)?.has(other)
		);
	return (one: P, other: P): boolean => through(one, other) || through(other, one);
}

/** Puts each part after those that it imports from; those of a circle come last, as they were. */
export function importedFirst<P extends Part>(parts: readonly P[]): P[] {
	const imported = importedParts(parts);
	const ordered = new Set<P>();
	const isNext = (part: P) =>
		!ordered.has(part) && [...(imported.get(part) ?? [])].every((other) => ordered.has(other));
	for (let next = parts.find(isNext); next; next = parts.find(isNext)) ordered.add(next);
	return [...ordered, ...parts.filter((part) => !ordered.has(part))];
}

function reach<P extends Part>(part: P, imported: ReadonlyMap<P, ReadonlySet<P>>): Set<P> {
	const seen = new Set(imported.get(part));
	for (const one of seen) for (const other of imported.get(one) ?? []) seen.add(other);
	return seen;
}
