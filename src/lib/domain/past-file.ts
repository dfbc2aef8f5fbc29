/** Communes whose past is in one file: about 9 KB in brotli, what the lines of one sheet need. */
const communesPerFile = 32;

/** Path under `data/` of the file that holds the past of a commune, by its place in its departement. */
export function pastFile(departement: string, place: number): string {
	return `departements/${departement}/communes/${Math.floor(place / communesPerFile)}.json`;
}

/** Path under `data/` of the series of one indicator for all communes of a departement. */
export function seriesFile(departement: string, indicator: string): string {
	return `departements/${departement}/series/${indicator}.json`;
}

/** Cuts what is in the order of a departement's communes as its files are cut. */
export function pastSlices<T>(items: readonly T[]): T[][] {
	const slices: T[][] = [];
	for (let from = 0; from < items.length; from += communesPerFile)
		slices.push(items.slice(from, from + communesPerFile));
	return slices;
}
