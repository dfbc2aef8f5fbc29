import type { Peer } from '../../lib/charts/strip-layout.ts';
import { keptAnswer } from '../../lib/model/kept-answers.ts';
import type { MeasuredCommune } from '../../lib/model/sheet-row.ts';
import { communeName } from '../../lib/text/commune.ts';

/** Communes that have a value, as the strip draws them; the same list for the same communes. */
export const stripPeers = keptAnswer((communes: readonly MeasuredCommune[]): readonly Peer[] =>
	communes.flatMap(({ code, name, measure }) =>
		measure.value === null ? [] : [{ code, name: communeName(name), value: measure.value }]
	)
);
