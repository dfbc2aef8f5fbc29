import type { Indicator } from './indicator.ts';
import { byTheme } from './theme.ts';

/** With the sentences that open a sheet they fill its first screen; more would make its first chart wait. */
const most = 2;

/** Ids of the first lines of a commune's sheet: its order is that of the themes, then of the catalogue. */
export function firstLines(
	indicators: readonly Pick<Indicator, 'id' | 'maille' | 'theme'>[]
): string[] {
	return byTheme(indicators.filter(({ maille }) => maille === 'commune'))
		.flatMap(({ own }) => own)
		.slice(0, most)
		.map(({ id }) => id);
}
