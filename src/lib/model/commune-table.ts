import { wholeDepartement } from '../domain/departement-files.ts';
import type { DepartementFile, DepartementHead } from '../domain/published.ts';
import { strateOf, type StrateId } from '../domain/strate.ts';
import type { Unit } from '../domain/unit.ts';
import { measures } from './column.ts';
import { keptAnswer } from './kept-answers.ts';
import type { Measure } from './measure.ts';
import type { PeerColumns } from './peers.ts';
import type { SimilarColumns } from './similar.ts';

/** Communes by column, from one departement or several, with the latest values of the indicators. */
export interface CommuneTable extends PeerColumns, SimilarColumns {
	names: readonly string[];
	populations: readonly (number | null)[];
	longitudes: readonly (number | null)[];
	latitudes: readonly (number | null)[];
	epciTypes: readonly (string | null)[];
	strates: readonly (StrateId | null)[];
	/** Latest period of an indicator, in the order of `codes`; null when the files do not hold it. */
	measures(indicator: TableIndicator): readonly Measure[] | null;
}

interface TableIndicator {
	id: string;
	unit: Unit;
	decimals: number;
}

const degree = 10_000;

/** Files keep their order; measures are decoded when first asked for, once. */
export function communeTable(files: readonly DepartementFile[]): CommuneTable {
	const column = <T>(of: (file: DepartementFile) => readonly T[]): T[] => files.flatMap(of);
	const populations = column(({ population }) => population);
	const epcis = column((file) => file.epci.map((index) => file.epcis[index] ?? null));
	const decoded = new Map<string, Measure[] | null>();
	return {
		codes: column(({ codes }) => codes),
		names: column(({ names }) => names),
		departements: column(({ codes, departement }) => codes.map(() => departement.code)),
		regions: column(({ codes, region }) => codes.map(() => region.code)),
		epcis: epcis.map((epci) => epci?.code ?? null),
		epciTypes: epcis.map((epci) => epci?.type ?? null),
		strates: populations.map(strateOf),
		populations,
		longitudes: column(({ longitudes }) => longitudes.map(toDegrees)),
		latitudes: column(({ latitudes }) => latitudes.map(toDegrees)),
		measures(indicator) {
			const known = decoded.get(indicator.id);
			if (known !== undefined) return known;
			const found = allMeasures(files, indicator);
			decoded.set(indicator.id, found);
			return found;
		}
	};
}

/** What the first file of a departement tells by itself; the same head gives the same table. */
export const homeTable = keptAnswer((home: DepartementHead) =>
	communeTable([wholeDepartement(home, null)])
);

/** Null unless every file has the indicator: a group must not be cut where a file ends. */
function allMeasures(files: readonly DepartementFile[], indicator: TableIndicator) {
	const columns = files.flatMap(({ indicators }) => indicators[indicator.id] ?? []);
	if (columns.length < files.length) return null;
	return columns.flatMap((column) => measures(column, indicator));
}

function toDegrees(scaled: number | null): number | null {
	return scaled === null ? null : scaled / degree;
}
