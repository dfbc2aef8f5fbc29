import { blankQuestion, type ExploreQuestion } from '../../src/lib/domain/explore.ts';
import type { ExploreTerritories } from '../../src/lib/domain/explore-table.ts';
import { searchKey } from '../../src/lib/domain/search-key.ts';

/** The communes of `recherche.tsv`, over and over, as many rows as asked; and a departement to filter by. */
export function repeatedTerritories(
	communes: string,
	size: number
): { territories: ExploreTerritories; wanted: string } {
	const known = communes
		.split('\n')
		.map((line) => line.split('\t'))
		.filter(([code]) => code);
	const repeated = (of: (cells: string[]) => string) => {
		const cells = known.map(of);
		return Array.from({ length: size }, (_, row) => cells[row % cells.length] ?? '');
	};
	const codes = repeated(([code = '']) => code);
	const numbers = new Float64Array(size).fill(1);
	const names = repeated(([, name = '']) => name);
	const departements = repeated(([code = '']) => code.slice(0, 2));
	return {
		wanted: '35',
		territories: {
			codes,
			names,
			keys: repeated(([, name = '']) => searchKey(name)),
			departements,
			regions: departements,
			epcis: departements,
			epciNames: departements,
			strates: numbers,
			populations: numbers,
			nameRanks: numbers,
			regionRanks: numbers,
			epciRanks: numbers
		}
	};
}

export function departementQuestion(departement: string): ExploreQuestion {
	return { ...blankQuestion([]), departements: [departement] };
}
