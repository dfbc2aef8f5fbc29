import { thinSpace } from './space.ts';

/**
 * A size (0 or more) in French figures, « 1 234,50 », as `Intl.NumberFormat('fr-FR')` writes it with that
 * many decimals, 0 to 20. Without Intl, whose first formatter of each kind costs a slow machine a
 * tenth of a second before the first chart.
 */
export function frenchDigits(size: number, decimals: number): string {
	if (!Number.isFinite(size)) return Number.isNaN(size) ? 'NaN' : '∞';
	const { digits, scale } = decimal(size);
	const kept = digits.padEnd(scale + decimals, '0').slice(0, scale + decimals);
	const isUp = (digits[scale + decimals] ?? '0') >= '5';
	const rounded = (isUp ? String(BigInt(kept || '0') + 1n) : kept).padStart(
		Math.max(kept.length, decimals + 1),
		'0'
	);
	const split = rounded.length - decimals;
	const whole = rounded
		.slice(0, split)
		.replace(/^0+(?=\d)/, '')
		.replace(/\B(?=(\d{3})+$)/g, thinSpace);
	return decimals === 0 ? whole : `${whole},${rounded.slice(split)}`;
}

/** Shortest decimal that reads as this number: its digits, and how many come before the comma, at least 0. */
function decimal(size: number): { digits: string; scale: number } {
	const [mantissa = '0', exponent = '0'] = String(size).split('e');
	const [whole = '0', fraction = ''] = mantissa.split('.');
	const scale = whole.length + Number(exponent);
	const digits = whole + fraction;
	return scale < 0
		? { digits: '0'.repeat(-scale) + digits, scale: 0 }
		: { digits: digits.padEnd(scale, '0'), scale };
}
