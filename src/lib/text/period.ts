import type { Period } from '../domain/period.ts';
import { ordinal } from './ordinal.ts';

const months = [
	'janvier',
	'février',
	'mars',
	'avril',
	'mai',
	'juin',
	'juillet',
	'août',
	'septembre',
	'octobre',
	'novembre',
	'décembre'
] as const;

const shape = /^(\d{4})(?:-(?:T([1-4])|(\d{2})))?$/;

/** « 2024 », « 3e trimestre 2024 », « décembre 2024 »; what is no period is returned as it is. */
export function formatPeriod(period: Period): string {
	const [, year, quarter, month] = shape.exec(period) ?? [];
	if (year === undefined) return period;
	if (quarter !== undefined) return `${ordinal(Number(quarter))} trimestre ${year}`;
	if (month === undefined) return year;
	const word = months[Number(month) - 1];
	return word === undefined ? period : `${word} ${year}`;
}

/** « en 2024 », « au 3e trimestre 2024 », « en décembre 2024 ». */
export function inPeriod(period: Period): string {
	return `${/-T/.test(period) ? 'au' : 'en'} ${formatPeriod(period)}`;
}

/** « entre 2019 et 2024 », « entre le 1er trimestre 2023 et le 3e trimestre 2024 ». */
export function betweenPeriods(from: Period, to: Period): string {
	const article = (period: Period) => (/-T/.test(period) ? 'le ' : '') + formatPeriod(period);
	return `entre ${article(from)} et ${article(to)}`;
}

/** Short form for an axis: « 2024 », « T3 2024 », « déc. 2024 ». */
export function shortPeriod(period: Period): string {
	const [, year, quarter, month] = shape.exec(period) ?? [];
	if (quarter !== undefined) return `T${quarter} ${year}`;
	if (month === undefined) return formatPeriod(period);
	const word = months[Number(month) - 1];
	if (word === undefined) return period;
	return `${shortMonths[word] ?? word} ${year}`;
}

/** Months that French abbreviates; the others are short enough. */
const shortMonths: Partial<Record<(typeof months)[number], string>> = {
	janvier: 'janv.',
	février: 'févr.',
	avril: 'avr.',
	juillet: 'juil.',
	septembre: 'sept.',
	octobre: 'oct.',
	novembre: 'nov.',
	décembre: 'déc.'
};

/** An ISO date in full: « 1er août 2024 »; anything else is returned as it is. */
export function formatDate(iso: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
	const word = months[Number(month) - 1];
	if (year === undefined || day === undefined || word === undefined) return iso;
	const number = Number(day);
	return `${number === 1 ? ordinal(1) : number} ${word} ${year}`;
}
