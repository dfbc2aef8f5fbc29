import { communeList, indicatorColumn } from '../../../lib/data/column-file.ts';
import { departementSeries } from '../../../lib/data/departement-file.ts';
import { DataError, type DataHost } from '../../../lib/data/published-file.ts';
import type { Engine } from '../../../lib/db/engine.svelte.ts';
import type { CommuneList } from '../../../lib/domain/commune-list.ts';
import { departementOf } from '../../../lib/domain/commune.ts';
import type { Period } from '../../../lib/domain/period.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import type { CommuneColumns } from '../../../lib/model/chosen-communes.ts';
import { communeColumns } from '../../../lib/model/commune-columns.ts';
import { communeHistory } from '../../../lib/model/departement-history.ts';
import { communeSeries, type SeriesPoint } from '../../../lib/queries/commune-series.ts';
import { periodValues } from '../../../lib/queries/period-values.ts';

/** Where the answers of an indicator's page come from. */
export interface AnswerSource {
	columns(period: Period): Promise<CommuneColumns>;
	/** By period, those without a row left out. */
	series(commune: string): Promise<readonly SeriesPoint[]>;
}

interface Subject {
	host: DataHost;
	indicator: CatalogueIndicator;
}

/** Compact files: a tenth of the engine's bytes. Throws `DataError`. */
export function filesSource({ host, indicator }: Subject): AnswerSource {
	let list: Promise<CommuneList> | null = null;
	const communes = () => {
		list ??= communeList(host);
		// Asking again after a failure is a new request.
		list.catch(() => (list = null));
		return list;
	};
	return {
		async columns(period) {
			const column = indicatorColumn(host, { indicator: indicator.id, period });
			const [all, own] = await Promise.all([communes(), column]);
			return communeColumns(all, own, indicator);
		},
		async series(code) {
			const file = await departementSeries(host, departementOf(code), indicator.id);
			return communeHistory(file, indicator, code).map(({ period, measure }) => ({
				code,
				period,
				...measure
			}));
		}
	};
}

/** The same from SQL, on the public CSV. Throws `DatabaseError`. */
export function engineSource(engine: Engine, indicator: string): AnswerSource {
	return {
		columns: async (period) =>
			periodValues(await engine.ensureIndicator(indicator), { indicator, period }),
		series: async (commune) =>
			communeSeries(await engine.ensureIndicator(indicator), { indicator, codes: [commune] })
	};
}

/** The files, and the engine when they cannot be had. */
export function eitherSource(first: AnswerSource, second: AnswerSource): AnswerSource {
	return {
		columns: (period) => first.columns(period).catch(unlessData(() => second.columns(period))),
		series: (code) => first.series(code).catch(unlessData(() => second.series(code)))
	};
}

function unlessData<T>(other: () => Promise<T>): (error: unknown) => Promise<T> {
	return (error) => {
		if (error instanceof DataError) return other();
		throw error;
	};
}
