import type { KnownTerritories } from '../../src/lib/publish/known-territories.ts';
import type { CogCommune } from '../read/cog-package.ts';

/**
 * Present communes whose territory an older version of the COG did not have as such: those that
 * were part of another commune, and those they have since left. Their populations cannot be told.
 */
export function separatedSince(
	older: readonly CogCommune[],
	known: KnownTerritories
): ReadonlySet<string> {
	const result = new Set<string>();
	for (const { code, seat } of older) {
		if (seat === null || !known.communes.has(code)) continue;
		const holder = known.communes.has(seat) ? seat : known.currentCode.get(seat);
		if (holder === undefined || holder === code) continue;
		result.add(code).add(holder);
	}
	return result;
}
