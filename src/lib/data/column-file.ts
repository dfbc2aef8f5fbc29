import {
	decodeCommuneList,
	type CommuneList,
	type CommuneListFile
} from '../domain/commune-list.ts';
import type { Period } from '../domain/period.ts';
import type { ValueColumn } from '../domain/published.ts';
import { hasKeys } from './has-keys.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** Every commune of the COG, in the order of the columns below. Throws `DataError`. */
export async function communeList(host: DataHost): Promise<CommuneList> {
	const file = await publishedFile(host, 'colonnes/communes.json', (json) =>
		hasKeys<CommuneListFile>(json, ['departements', 'steps', 'names', 'populations']) ? json : null
	);
	return decodeCommuneList(file);
}

/** One indicator at one of its periods, for the same communes. Throws `DataError`. */
export function indicatorColumn(
	host: DataHost,
	{ indicator, period }: { indicator: string; period: Period }
): Promise<ValueColumn> {
	return publishedFile(host, `colonnes/${indicator}/${period}.json`, (json) =>
		hasKeys<ValueColumn>(json, ['period', 'numerators', 'denominators', 'scaled', 'absences'])
			? json
			: null
	);
}
