import { numbersOrNull, texts, textsOrNull } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { ExploreTerritories } from '../domain/explore-table.ts';
import { searchedName } from './explore-filter.ts';

export const sentence = 'Quelles sont toutes les communes, et où sont-elles ?';

/** Every commune of the COG, by INSEE code, whatever its size. */
export async function exploreTerritories(db: Database): Promise<ExploreTerritories> {
	const columns = await db.columns(sql`
		SELECT commune.code, commune.nom, ${searchedName(sql`commune.nom`)} AS cle,
			commune.departement, commune.region, commune.epci, epci.nom AS nom_epci,
			strate, population,
			dense_rank() OVER (ORDER BY ${searchedName(sql`commune.nom`)}) AS rang_nom,
			dense_rank() OVER (ORDER BY ${searchedName(sql`region.nom`)}) AS rang_region,
			CASE WHEN epci.nom IS NOT NULL
				THEN dense_rank() OVER (ORDER BY ${searchedName(sql`epci.nom`)}) END AS rang_epci
		FROM commune
		LEFT JOIN epci ON epci.code = commune.epci
		LEFT JOIN region ON region.code = commune.region
		ORDER BY commune.code`);
	const numbers = (column: string) => floats(numbersOrNull(columns, column));
	return {
		codes: texts(columns, 'code'),
		names: texts(columns, 'nom'),
		keys: texts(columns, 'cle'),
		departements: texts(columns, 'departement'),
		regions: texts(columns, 'region'),
		epcis: textsOrNull(columns, 'epci'),
		epciNames: textsOrNull(columns, 'nom_epci'),
		strates: numbers('strate'),
		populations: numbers('population'),
		nameRanks: numbers('rang_nom'),
		regionRanks: numbers('rang_region'),
		epciRanks: numbers('rang_epci')
	};
}

/** Absent is NaN, the only absence that a typed array knows. */
export function floats(cells: readonly (number | null)[]): Float64Array {
	return Float64Array.from(cells, (cell) => cell ?? NaN);
}
