import type { CommuneColumns } from './chosen-communes.ts';
import { viewOfColumns, type IndicatorView } from './indicator-view.ts';

/** Views of 34,000 communes that are kept: going back to a choice repaints it at once. */
const keptViews = 12;

/** Views already computed, by what was asked; those not asked for lately are forgotten. */
export class ViewCache {
	readonly #views = new Map<string, { columns: CommuneColumns; view: IndicatorView }>();

	/** The same as `viewOfColumns`. */
	of(...[columns, question, indicator]: Parameters<typeof viewOfColumns>): IndicatorView {
		const key = JSON.stringify([
			question,
			indicator.unit,
			indicator.decimals,
			indicator.isAdditive
		]);
		const known = this.#views.get(key);
		// Other columns for the same period: another indicator, or the engine's after the files'.
		const view =
			known?.columns === columns ? known.view : viewOfColumns(columns, question, indicator);
		this.#views.delete(key);
		this.#views.set(key, { columns, view });
		const [oldest] = this.#views.keys();
		if (this.#views.size > keptViews && oldest !== undefined) this.#views.delete(oldest);
		return view;
	}
}
