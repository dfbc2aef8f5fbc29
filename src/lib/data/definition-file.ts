import { definitionFile } from '../domain/definition-file.ts';
import type { CatalogueIndicator, DefinitionFile } from '../domain/published.ts';
import { hasKeys } from './has-keys.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** An indicator as the catalogue has it. Throws `DataError`. */
export function indicatorDefinition(host: DataHost, id: string): Promise<CatalogueIndicator> {
	return publishedFile(host, definitionFile(id), (json) =>
		hasKeys<DefinitionFile>(json, ['indicator']) ? json.indicator : null
	);
}
