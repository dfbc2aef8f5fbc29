import type { Period } from './period.ts';
import type { Status } from './status.ts';

/**
 * One row of `valeurs.csv`: `code,periode,valeur,statut[,numerateur,denominateur][,source,note]`.
 * `value` is null exactly when the status is an absence.
 */
export interface Observation {
	code: string;
	period: Period;
	value: number | null;
	status: Status;
	numerator: number | null;
	denominator: number | null;
	/** Address of the document that gives this very figure; national series have one per row. */
	source: string | null;
	/** What a reader must know of this figure, in French. */
	note: string | null;
}
