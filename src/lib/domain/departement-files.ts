import type { DepartementFile, DepartementHead, DepartementRest } from './published.ts';

/** Path under `data/` of what the sheets of a departement draw first. */
export function headFile(departement: string): string {
	return `departements/${departement}.json`;
}

/** Path under `data/` of what they draw next. */
export function restFile(departement: string): string {
	return `departements/${departement}/suite.json`;
}

/** Without its second file, a departement has the lines of the first and no positions. */
export function wholeDepartement(
	head: DepartementHead,
	rest: DepartementRest | null
): DepartementFile {
	const unknown = head.codes.map(() => null);
	return {
		...head,
		longitudes: rest?.longitudes ?? unknown,
		latitudes: rest?.latitudes ?? unknown,
		approximate: rest?.approximate ?? [],
		indicators: { ...head.indicators, ...rest?.indicators }
	};
}
