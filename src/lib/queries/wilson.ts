import { sql, type Sql } from '../db/sql.ts';
import { levels, type Confidence } from '../domain/confidence.ts';

export const sentence =
	'Entre quelles parts le hasard laisse-t-il celle d’une commune ? L’intervalle de Wilson de `numerateur` sur `denominateur`.';

/** One end of the interval of a share of one, as model/interval.ts computes it. */
export function wilson(end: 'lower' | 'upper', confidence: Confidence): Sql {
	const { z } = levels[confidence];
	const half = sql`${z} * sqrt(${z * z} + 4 * numerateur * (1 - numerateur / denominateur))`;
	const middle = sql`2 * numerateur + ${z * z}`;
	const width = sql`(2 * (denominateur + ${z * z}))`;
	return end === 'lower'
		? sql`(${middle} - ${half}) / ${width}`
		: sql`(${middle} + ${half}) / ${width}`;
}
