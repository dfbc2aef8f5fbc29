import type { Indicator } from '../domain/indicator.ts';

export interface Bounds {
	min: number | null;
	max: number | null;
}

/** Bounds that a value must respect: those declared, else those of the unit (a share is 0–100). */
export function valueBounds({ bounds, unit }: Pick<Indicator, 'bounds' | 'unit'>): Bounds {
	return {
		min: bounds.min ?? (unit === 'index' ? null : 0),
		max: bounds.max ?? (unit === 'percent' ? 100 : null)
	};
}

export function isWithin(value: number, { min, max }: Bounds): boolean {
	return (min === null || value >= min) && (max === null || value <= max);
}

/** `0–100`, `0 ou plus`, `100 au plus`. */
export function shownBounds({ min, max }: Bounds): string {
	if (min !== null && max !== null) return `${min}–${max}`;
	if (min !== null) return `${min} ou plus`;
	return `${max} au plus`;
}
