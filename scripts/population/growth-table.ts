import type { Observation } from '../../src/lib/domain/observation.ts';
import {
	addObservation,
	emptyTable,
	observationAt,
	sortedTable,
	type ObservationTable
} from '../../src/lib/publish/observation-table.ts';
import { rounded } from '../../src/lib/domain/ratio.ts';

/** Years between two censuses under which a growth rate would be noise. */
const shortest = 3;

/** Mean annual growth in percent from `first` to `last`, per commune of a population table. */
export function growthTable(
	population: ObservationTable,
	{ first, last, decimals }: { first: string; last: string; decimals: number }
): ObservationTable {
	const byCode = new Map<string, Observation[]>();
	for (let row = 0; row < population.codes.length; row++) {
		const observation = observationAt(population, row);
		const list = byCode.get(observation.code) ?? [];
		list.push(observation);
		byCode.set(observation.code, list);
	}
	const result = emptyTable();
	for (const [code, list] of byCode) {
		addObservation(result, { ...growth(list, { first, last, decimals }), code, period: last });
	}
	return sortedTable(result);
}

function growth(
	series: readonly Observation[],
	{ first, last, decimals }: { first: string; last: string; decimals: number }
): Omit<Observation, 'code' | 'period'> {
	const end = series.find(({ period }) => period === last);
	const start = series.find(({ period, value }) => period >= first && value !== null);
	const years = Number(last) - Number(start?.period ?? last);
	const nothing = { value: null, numerator: null, denominator: null, source: null };
	const from = start?.value ?? null;
	const to = end?.value ?? null;
	if (from === null || to === null || years < shortest) {
		const note = series.find((one) => one.note !== null)?.note ?? null;
		return { ...nothing, status: 'non-collecte', note };
	}
	if (from === 0) {
		return { ...nothing, status: 'non-concerne', note: 'Aucun habitant au premier recensement.' };
	}
	const value = rounded(((to / from) ** (1 / years) - 1) * 100, decimals);
	const note = start?.period === first ? null : `Depuis ${start?.period}, première année connue.`;
	return { ...nothing, value, status: 'definitif', note };
}
