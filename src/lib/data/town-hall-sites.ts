import { sitesFile, type TownHallSites } from '../domain/town-hall-sites.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** Sites of the town halls of a departement; only there when the publisher fetched them. Throws `DataError`. */
export function townHallSites(host: DataHost, departement: string): Promise<TownHallSites> {
	return publishedFile(host, sitesFile(departement), (json) => (isSites(json) ? json : null));
}

function isSites(json: unknown): json is TownHallSites {
	if (typeof json !== 'object' || json === null) return false;
	return Object.values(json).every((address) => typeof address === 'string');
}
