import type { ExploreTerritories } from '../../lib/domain/explore-table.ts';

/** EPCI by name; homonyms are told apart by their SIREN. */
export function epciChoices({
	epcis,
	epciNames
}: ExploreTerritories): { siren: string; label: string }[] {
	const names = new Map<string, string>();
	epcis.forEach((siren, row) => {
		if (siren !== null) names.set(siren, epciNames[row] ?? siren);
	});
	const collator = new Intl.Collator('fr');
	const times = new Map<string, number>();
	for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1);
	return [...names]
		.map(([siren, name]) => ({
			siren,
			label: (times.get(name) ?? 0) > 1 ? `${name} (${siren})` : name
		}))
		.sort((a, b) => collator.compare(a.label, b.label));
}
