import type { Database } from '../db/database.ts';
import type { Period } from '../domain/period.ts';
import type { CatalogueIndicator, GroupSummary } from '../domain/published.ts';
import { departementSummaries } from './group-summaries.ts';

export const sentence =
	'Que valent les départements à cette période : leur propre valeur, ou la médiane et l’ensemble de leurs communes de moins de 10 000 habitants ?';

export interface DepartementValue {
	code: string;
	name: string;
	/** What a map draws: the departement's own value, else the median of its communes; null when absent. */
	value: number | null;
	summary: GroupSummary;
}

/** Every departement, by code. */
export async function departementValues(
	db: Database,
	indicator: CatalogueIndicator,
	period: Period
): Promise<DepartementValue[]> {
	const summaries = await departementSummaries(db, { ...indicator, latest: period });
	return summaries.map(({ code, name, summary }) => ({
		code,
		name,
		value: indicator.maille === 'departement' ? summary.aggregate : summary.median,
		summary
	}));
}
