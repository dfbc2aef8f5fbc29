import type { Indicator } from './indicator.ts';
import { themes } from './theme.ts';

/** More would make the first chart wait, fewer would leave a screen half empty. */
const most = 3;

/** Ids of the first lines of a commune's sheet: its order is that of the themes, then of the catalogue. */
export function firstLines(
	indicators: readonly Pick<Indicator, 'id' | 'maille' | 'theme'>[]
): string[] {
	return themes
		.flatMap((theme) => indicators.filter((one) => one.maille === 'commune' && one.theme === theme))
		.slice(0, most)
		.map(({ id }) => id);
}
