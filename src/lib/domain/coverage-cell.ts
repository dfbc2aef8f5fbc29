import type { Coverage } from './published.ts';
import type { StrateId } from './strate.ts';

/** Coverage of the communes of one strate of one departement: the finest there is to ask. */
export interface CoverageCell extends Coverage {
	departement: string;
	strate: StrateId;
}
