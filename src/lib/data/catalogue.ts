import type { Catalogue } from '../domain/published.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** The list of indicators, as this edition publishes it. Throws `DataError`. */
export function catalogue(host: DataHost): Promise<Catalogue> {
	return publishedFile<Catalogue>(host, 'catalogue.json', (json) =>
		typeof json === 'object' && json !== null && 'indicators' in json ? (json as Catalogue) : null
	);
}
