import type {
	Catalogue,
	DepartementHead,
	DepartementSeries
} from '../../../lib/domain/published.ts';
import type { Site } from '../../../lib/domain/site.ts';
import type { SheetRow } from '../../../lib/model/sheet-row.ts';

/** What the printed sheet is drawn from, taken at the moment of printing. */
export interface CouncilFacts {
	base: string;
	site: Pick<Site, 'name' | 'address'>;
	data: Pick<Catalogue, 'edition' | 'version' | 'date' | 'cog'>;
	file: DepartementHead;
	/** Index of the commune in the file. */
	self: number;
	/** Census year of the populations. */
	census: string | null;
	/** All lines of the sheet, in its order. */
	rows: readonly SheetRow[];
	/** « les 87 communes de … ». */
	group: string;
	/** Null when the past has not arrived. */
	series: DepartementSeries | null;
}
