import { ratioScale, type Unit } from '../domain/unit.ts';
import type { FunnelPoints } from './funnel-points.ts';

/** A commune of a funnel by itself: mine, one of its peers, or the one under the cursor. */
export interface FunnelMark {
	code: string;
	name: string;
	numerator: number;
	denominator: number;
	/** Numerator over denominator in the unit, not rounded. */
	value: number;
}

/** Null without counts, or when the unit is no ratio of them. */
export function funnelMark(
	{ code, name }: { code: string; name: string },
	{ numerator, denominator }: { numerator: number | null; denominator: number | null },
	unit: Unit
): FunnelMark | null {
	const scale = ratioScale(unit);
	if (scale === null || numerator === null || !denominator) return null;
	return { code, name, numerator, denominator, value: (scale * numerator) / denominator };
}

export function markAt(points: FunnelPoints, index: number): FunnelMark | null {
	const [code, name] = [points.codes[index], points.names[index]];
	if (code === undefined || name === undefined) return null;
	return {
		code,
		name,
		numerator: points.numerators[index] ?? 0,
		denominator: points.denominators[index] ?? 0,
		value: points.values[index] ?? 0
	};
}
