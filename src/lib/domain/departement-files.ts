import type {
	CatalogueIndicator,
	DepartementFile,
	DepartementHead,
	DepartementRest,
	DepartementSeries
} from './published.ts';

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

/** The first file of a departement with one more indicator, from its series; the same when they do not have its latest period. */
export function withSeries(
	head: DepartementHead,
	series: DepartementSeries,
	{ id, latest }: Pick<CatalogueIndicator, 'id' | 'latest'>
): DepartementHead {
	const column = series.indicators[id]?.find(({ period }) => period === latest);
	return column ? { ...head, indicators: { ...head.indicators, [id]: column } } : head;
}
