import type { Commune, Position } from '../../src/lib/domain/commune.ts';

/** No commune of metropolitan France is this far from all others of its EPCI (the most, 31 km: Allos). */
const farthest = 35;

/**
 * Communes that the gazetteer puts far from the rest of their EPCI: it took another place of the
 * same name (Sainte-Marie-de-Gosse, 80 km off). Overseas, distances say nothing of the kind.
 */
export function strayCodes(
	communes: readonly Pick<Commune, 'code' | 'departement' | 'epci'>[],
	positions: ReadonlyMap<string, Position>
): string[] {
	const members = new Map<string, { code: string; position: Position }[]>();
	for (const { code, departement, epci } of communes) {
		const position = positions.get(code);
		if (position === undefined || epci === null || departement.length > 2) continue;
		const list = members.get(epci) ?? [];
		list.push({ code, position });
		members.set(epci, list);
	}
	return [...members.values()].flatMap((list) =>
		list.length < 3
			? []
			: list
					.filter((one) =>
						list.every(
							(other) => other === one || kilometres(one.position, other.position) > farthest
						)
					)
					.map(({ code }) => code)
	);
}

/** On a plane tangent at the first point: right within 1 % at this scale. */
function kilometres(a: Position, b: Position): number {
	const east = (b.longitude - a.longitude) * Math.cos((a.latitude * Math.PI) / 180);
	return Math.hypot(east, b.latitude - a.latitude) * 111.2;
}
