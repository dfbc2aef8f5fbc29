import type { Period } from '../domain/period.ts';
import type { DepartementSeries } from '../domain/published.ts';
import type { Status } from '../domain/status.ts';
import type { Unit } from '../domain/unit.ts';
import { measures } from './column.ts';
import { seriesPlaces } from './departement-history.ts';
import type { CommunePoints } from './progress-like-mine.ts';
import type { DatedMeasure } from './trend-test.ts';

export interface NamedPlace {
	code: string;
	name: string;
	departement: string;
}

/** A row of a series as `queries/commune-series.ts` gives it. */
interface SeriesRow {
	code: string;
	period: Period;
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	status: Status;
}

/** Series from the rows of the engine, for a group of any reach; a commune without a row has no point. */
export function pointsFromRows(
	places: readonly NamedPlace[],
	rows: readonly SeriesRow[]
): CommunePoints[] {
	const byCode = new Map<string, DatedMeasure[]>();
	for (const { code, period, value, numerator, denominator, status } of rows) {
		const points = byCode.get(code) ?? [];
		points.push({ period, value, numerator, denominator, status });
		byCode.set(code, points);
	}
	return places.map(({ code, name, departement }) => ({
		code,
		name,
		departement,
		points: byCode.get(code) ?? []
	}));
}

/** Series from the files of departements; null when one of the communes is in none. */
export function pointsFromSeries(
	places: readonly NamedPlace[],
	files: readonly DepartementSeries[],
	indicator: { id: string; unit: Unit; decimals: number }
): CommunePoints[] | null {
	const codes = places.map(({ code }) => code);
	const found = seriesPlaces(files, codes);
	if (found === null) return null;
	const columns = files.map((file) =>
		(file.indicators[indicator.id] ?? []).map((column) => ({
			period: column.period,
			all: measures(column, indicator)
		}))
	);
	return places.map(({ code, name, departement }, place) => ({
		code,
		name,
		departement,
		points: (columns[found[place]?.file ?? -1] ?? []).flatMap(({ period, all }) => {
			const measure = all[found[place]?.index ?? -1];
			return measure ? [{ ...measure, period }] : [];
		})
	}));
}
