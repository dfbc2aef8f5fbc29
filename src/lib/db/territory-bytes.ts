import type { TerritoryFile } from './tables.ts';
import { bytesOf } from './verified-file.ts';

/** The territory files, fetched together. */
export async function territoryBytes(
	address: (path: string) => string,
	fetchFile: typeof fetch
): Promise<Record<TerritoryFile, Uint8Array>> {
	const fetched = (file: TerritoryFile) => {
		const path = `territoires/${file}.csv`;
		return bytesOf(address(path), path, fetchFile);
	};
	const [communes, departements, regions, epci] = await Promise.all([
		fetched('communes'),
		fetched('departements'),
		fetched('regions'),
		fetched('epci')
	]);
	return { communes, departements, regions, epci };
}
