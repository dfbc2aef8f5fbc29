import type { IndicatorSummary } from '../domain/published.ts';
import { hasKeys } from './has-keys.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** The first view of an indicator's page. Throws `DataError`. */
export function indicatorSummary(host: DataHost, indicator: string): Promise<IndicatorSummary> {
	return publishedFile(host, `summaries/${indicator}.json`, (json) =>
		hasKeys<IndicatorSummary>(json, ['rows', 'trend', 'departements', 'strates']) ? json : null
	);
}
