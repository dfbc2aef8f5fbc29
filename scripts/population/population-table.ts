import { departementOf } from '../../src/lib/domain/commune.ts';
import type { Indicator } from '../../src/lib/domain/indicator.ts';
import type { Observation } from '../../src/lib/domain/observation.ts';
import { bringToCog } from '../../src/lib/publish/bring-to-cog.ts';
import type { KnownTerritories } from '../../src/lib/publish/known-territories.ts';
import {
	addObservation,
	emptyTable,
	observationAt,
	sortedTable,
	type ObservationTable
} from '../../src/lib/publish/observation-table.ts';
import type { CogCommune } from '../read/cog-package.ts';
import { otherCensuses, type Census } from './census.ts';
import { separatedSince } from './separated.ts';

export interface CensusCommunes {
	census: Census;
	communes: readonly CogCommune[];
	/** Codes of the communes whose population in this version is their seat's alone. */
	partial: ReadonlySet<string>;
}

/** Municipal population of every present commune at each census; absent with the reason otherwise. */
export function populationTable(
	versions: readonly CensusCommunes[],
	indicator: Indicator,
	known: KnownTerritories
): ObservationTable {
	const result = emptyTable();
	for (const version of versions) addCensus(result, version, indicator, known);
	return sortedTable(result);
}

function addCensus(
	result: ObservationTable,
	{ census, communes, partial }: CensusCommunes,
	indicator: Indicator,
	known: KnownTerritories
): void {
	const counted = emptyTable();
	for (const { type, code, population } of communes) {
		if (type !== 'commune-actuelle' || population === null) continue;
		addObservation(counted, { ...empty, code, period: census.year, value: population });
	}
	const { table } = bringToCog(counted, indicator, known);
	const found = new Map(table.codes.map((code, row) => [code, row]));
	const separated = separatedSince(communes, known);
	for (const code of known.communes) {
		const row = found.get(code);
		const reason = unknownReason(code, census, { partial, separated });
		if (reason === null && row !== undefined) addObservation(result, observationAt(table, row));
		else addObservation(result, absent(code, census.year, reason));
	}
}

const empty: Observation = {
	code: '',
	period: '',
	value: null,
	status: 'definitif',
	numerator: null,
	denominator: null,
	source: null,
	note: null
};

function absent(code: string, period: string, note: string | null): Observation {
	return { ...empty, code, period, status: 'non-collecte', note };
}

function unknownReason(
	code: string,
	{ year, partialSince }: Census,
	{ partial, separated }: { partial: ReadonlySet<string>; separated: ReadonlySet<string> }
): string | null {
	const other = otherCensuses.get(departementOf(code));
	if (other !== undefined && !other.years.includes(year)) return other.note;
	if (separated.has(code)) {
		return 'Population publiée pour une commune d’autres limites : séparation intervenue depuis.';
	}
	if (partial.has(code)) {
		return `Commune nouvelle de ${partialSince?.slice(0, 4)} : population publiée pour l’ancien chef-lieu seul.`;
	}
	return null;
}
