import type { Period } from '../../../lib/domain/period.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import type { CommuneChoice, CommuneColumns } from '../../../lib/model/chosen-communes.ts';

/** What the parts below the ranking draw: every commune at one period, which the first view has not. */
export type Deeper = {
	indicator: CatalogueIndicator;
	/** Null until they have come. */
	columns: CommuneColumns | null;
	period: Period;
	choice: CommuneChoice;
	/** Commune of the address. */
	mine: string | null;
	/** E-mail address of the site's publisher; empty when there is none. */
	contact: string;
	isAsking: boolean;
	onask: () => void;
};
