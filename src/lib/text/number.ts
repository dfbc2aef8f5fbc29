import { frenchDigits } from './french-digits.ts';
import { nbsp } from './space.ts';

const minus = '\u2212';

/** « 1 234,5 », with a true minus sign; -0 and what rounds to it is « 0 ». */
export function formatDecimal(value: number, decimals: number): string {
	const text = frenchDigits(Math.abs(value), decimals);
	return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** A whole number, thousands apart: « 33 896 ». */
export function formatCount(value: number): string {
	return formatDecimal(value, 0);
}

/** « +2,3 », « −0,4 », « 0,0 »: what moved, sign first. */
export function formatSigned(value: number, decimals: number): string {
	const text = formatDecimal(value, decimals);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** « 80 », « 82,5 »: a round value needs no decimal, as on an axis, which repeats it. */
export function formatTick(value: number, decimals: number): string {
	return formatDecimal(value, Number.isInteger(value) ? 0 : decimals);
}

/** « 14,7 millions », « 1 milliard »; under a million, the number in full. */
export function formatCompact(value: number): string {
	const size = Math.abs(value);
	if (size < 999_950) return formatCount(value);
	const [divisor, noun] = size < 999_950_000 ? [1e6, 'million'] : [1e9, 'milliard'];
	const rounded = Math.round((value / divisor) * 10) / 10;
	const text = formatTick(rounded, 1);
	return text + nbsp + (takesPlural(rounded) ? `${noun}s` : noun);
}

/** French plural starts at two: 1,9 is singular, and so are 0 and −1. */
export function takesPlural(value: number): boolean {
	return Math.abs(value) >= 2;
}
