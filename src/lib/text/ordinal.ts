import { formatCount } from './number.ts';

/** « 1er », « 2e »; agrees with a feminine noun on request: « 1re ». */
export function ordinal(rank: number, gender: 'masculine' | 'feminine' = 'masculine'): string {
	if (rank === 1) return gender === 'feminine' ? '1re' : '1er';
	return `${formatCount(rank)}e`;
}
