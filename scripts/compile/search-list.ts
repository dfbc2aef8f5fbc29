import type { Commune } from '../../src/lib/domain/commune.ts';

/**
 * `recherche.tsv`: what the search box needs, one commune a line:
 * code, name, postcodes, population, old codes, old names (lists by spaces, names by `|`).
 */
export function searchList(communes: readonly Commune[]): string {
	return communes
		.map(({ code, name, postcodes, population, oldCodes, oldNames }) =>
			[
				code,
				name,
				postcodes.join(' '),
				population ?? '',
				oldCodes.join(' '),
				oldNames.join('|')
			].join('\t')
		)
		.join('\n')
		.concat('\n');
}
