import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Observation } from '../../src/lib/domain/observation.ts';
import { observationAt } from '../../src/lib/publish/observation-table.ts';
import { readIndicator } from '../../src/lib/publish/read-indicator.ts';
import { ifPresent } from '../read/sources.ts';
import type { Reading, SourceTerritories } from './source.ts';

/**
 * A reading of a source that only shows the present, with what earlier readings of it left in
 * `folder`: the last snapshot of each earlier year, so that a trend builds up from year to year.
 */
export async function withEarlierPeriods(
	reading: Reading,
	folder: string,
	territories: SourceTerritories
): Promise<{ reading: Reading; periods: string[] }> {
	const periods = new Set<string>();
	const indicators = [];
	for (const { definition, observations } of reading.indicators) {
		const first = observations[0]?.period.slice(0, 4) ?? '';
		const written = await writtenRows(join(folder, definition.id), definition.id, territories);
		const kept = lastOfEachYear(written.filter(({ period }) => period.slice(0, 4) < first));
		for (const { period } of kept) periods.add(period);
		indicators.push({ definition, observations: [...kept, ...observations] });
	}
	const list = [...periods].sort();
	const remarks =
		list.length === 0 ? [] : [`Périodes gardées de lectures précédentes : ${list.join(', ')}.`];
	return {
		reading: { ...reading, indicators, remarks: [...reading.remarks, ...remarks] },
		periods: list
	};
}

async function writtenRows(
	folder: string,
	id: string,
	{ known }: SourceTerritories
): Promise<Observation[]> {
	const definition = await ifPresent(readFile(join(folder, 'indicateur.json')));
	const values = await ifPresent(readFile(join(folder, 'valeurs.csv')));
	if (definition === null || values === null) return [];
	const { table, problems } = readIndicator(
		{
			folder: id,
			edition: 'officielle',
			definition: { file: `${id}/indicateur.json`, bytes: definition },
			values: { file: `${id}/valeurs.csv`, bytes: values }
		},
		known
	);
	// A folder that does not read is replaced: the build would have refused it anyway.
	if (table === null || problems.length > 0) return [];
	return table.codes.map((_, row) => observationAt(table, row));
}

function lastOfEachYear(observations: readonly Observation[]): Observation[] {
	const last = new Map<string, string>();
	for (const { period } of observations) {
		const year = period.slice(0, 4);
		if (period > (last.get(year) ?? '')) last.set(year, period);
	}
	return observations.filter(({ period }) => last.get(period.slice(0, 4)) === period);
}
