import { formatCount, takesPlural } from './number.ts';
import { singular } from './singular.ts';
import { nbsp } from './space.ts';
import { fr } from './typography.ts';

/** The gap as the model gives it. */
interface Gap {
	side: 'more' | 'fewer';
	count: number;
	lower: number;
	upper: number;
	isClear: boolean;
}

interface GapWords {
	/** What is counted, a plural noun phrase; null when the indicator does not say. */
	noun: string | null;
	/** Which value of the group is aimed at. */
	measure: 'median' | 'aggregate';
}

/**
 * « Rejoindre la médiane du groupe : environ 38 foyers déclarant en ligne de plus (entre 12 et 60). »
 * When chance may explain the gap, it is said.
 */
export function gapInPeopleSentence(gap: Gap, { noun, measure }: GapWords): string {
	const { side, count, lower, upper, isClear } = gap;
	const aim = measure === 'median' ? 'la médiane du groupe' : 'la valeur d’ensemble du groupe';
	const plural = noun ?? 'unités';
	const what = takesPlural(count) ? plural : singular(plural);
	const range = lower === upper ? '' : ` (entre ${formatCount(lower)} et ${formatCount(upper)})`;
	const more = side === 'more' ? 'de plus' : 'de moins';
	const chance = isClear ? '' : ' L’écart peut aussi tenir au hasard.';
	return fr`Rejoindre ${aim} : environ ${formatCount(count)}${nbsp}${what} ${more}${range}.${chance}`;
}
