import type { Catalogue } from '../domain/published.ts';
import { hasKeys } from './has-keys.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** The list of indicators, as this edition publishes it. Throws `DataError`. */
export function catalogue(host: DataHost): Promise<Catalogue> {
	return publishedFile(host, 'catalogue.json', (json) =>
		hasKeys<Catalogue>(json, ['indicators']) ? json : null
	);
}
