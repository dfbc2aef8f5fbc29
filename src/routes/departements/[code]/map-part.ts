import type { Contour } from '../../../lib/domain/contours.ts';
import type { CatalogueIndicator, DepartementFile } from '../../../lib/domain/published.ts';

/** What the map says of an indicator it can colour. */
export type MapIndicator = Pick<
	CatalogueIndicator,
	| 'id'
	| 'theme'
	| 'label'
	| 'unit'
	| 'decimals'
	| 'latest'
	| 'isSimulated'
	| 'sourceTitle'
	| 'sourceUrl'
	| 'producer'
>;

/** What the map is drawn from: by the server from the files, in the browser once it is reached for. */
export type MapPart = {
	file: DepartementFile;
	/** Not empty; the first is shown when the address names none. */
	indicators: MapIndicator[];
	/** Path of the departement; null overseas. */
	outline: string | null;
	/** Fetches the outlines of the communes; null when there are none, or on the server. */
	loadContours: (() => Promise<ReadonlyMap<string, Contour>>) | null;
	/** What the reader had chosen before the part was awake; empty: nothing. */
	chosen: string;
};
