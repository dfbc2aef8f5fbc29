import { numbersOrNull, texts } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Period } from '../domain/period.ts';
import { statuses, type Status } from '../domain/status.ts';
import { strates, type StrateId } from '../domain/strate.ts';

export const sentence =
	'Pour chaque commune, où se trouve-t-elle et quelle est la valeur de l’indicateur à cette période ?';

/** Every commune of the COG, by INSEE code, in parallel columns; whatever their size. */
export interface PeriodValues {
	codes: string[];
	names: string[];
	departements: string[];
	regions: string[];
	strates: (StrateId | null)[];
	populations: (number | null)[];
	values: (number | null)[];
	numerators: (number | null)[];
	denominators: (number | null)[];
	statuses: Status[];
}

/** Fetched once, then ranked, binned and compared by the model. No row means `non-collecte`. */
export async function periodValues(
	db: Database,
	{ indicator, period }: { indicator: string; period: Period }
): Promise<PeriodValues> {
	const columns = await db.columns(sql`
		SELECT commune.code, commune.nom, commune.departement, commune.region, commune.strate,
			commune.population, valeur, numerateur, denominateur,
			coalesce(statut, 'non-collecte') AS statut
		FROM commune
		LEFT JOIN (
			SELECT * FROM observation WHERE indicateur = ${indicator} AND periode = ${period}
		) AS observed ON observed.code = commune.code
		ORDER BY commune.code`);
	return {
		codes: texts(columns, 'code'),
		names: texts(columns, 'nom'),
		departements: texts(columns, 'departement'),
		regions: texts(columns, 'region'),
		strates: numbersOrNull(columns, 'strate').map(strateId),
		populations: numbersOrNull(columns, 'population'),
		values: numbersOrNull(columns, 'valeur'),
		numerators: numbersOrNull(columns, 'numerateur'),
		denominators: numbersOrNull(columns, 'denominateur'),
		statuses: texts(columns, 'statut').map(status)
	};
}

function strateId(cell: number | null): StrateId | null {
	return strates.find(({ id }) => id === cell)?.id ?? null;
}

export function status(cell: string): Status {
	const known = statuses.find((candidate) => candidate === cell);
	if (known !== undefined) return known;
	throw new TypeError(`statut ${cell}, expected one of ${statuses.join(', ')}`);
}
