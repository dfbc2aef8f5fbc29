import type { Unit } from '../domain/unit.ts';
import { chosenCommunes, type CommuneChoice, type CommuneColumns } from './chosen-communes.ts';
import { funnelMark, type FunnelMark } from './funnel-mark.ts';
import { funnelPoints, type FunnelPoints } from './funnel-points.ts';

/** The communes of a choice in a funnel, one of them and its default group marked. */
export interface IndicatorFunnel {
	points: FunnelPoints;
	/** Communes of the choice, with counts or not. */
	size: number;
	mine: FunnelMark | null;
	/** Those of the same departement and strate as mine; empty without mine. */
	peers: FunnelMark[];
}

/** Null when no commune of the choice has counts, or when the unit is no ratio of them. */
export function indicatorFunnel(
	columns: CommuneColumns,
	{ choice, mine }: { choice: CommuneChoice; mine: string | null },
	unit: Unit
): IndicatorFunnel | null {
	const indexes = chosenCommunes(columns, choice);
	const points = funnelPoints(columns, { unit, indexes });
	if (!points) return null;
	const mark = (index: number): FunnelMark | null => {
		const [code, name] = [columns.codes[index], columns.names[index]];
		if (code === undefined || name === undefined) return null;
		const numerator = columns.numerators[index] ?? null;
		const denominator = columns.denominators[index] ?? null;
		return funnelMark({ code, name }, { numerator, denominator }, unit);
	};
	const own = mine === null ? -1 : columns.codes.indexOf(mine);
	return {
		points,
		size: indexes.length,
		mine: own === -1 ? null : mark(own),
		peers: groupOf(columns, own).flatMap((index) => mark(index) ?? [])
	};
}

function groupOf(columns: CommuneColumns, own: number): number[] {
	const departement = columns.departements[own];
	const strate = columns.strates[own] ?? null;
	if (departement === undefined || strate === null) return [];
	const choice = { departement, region: null, strate };
	return chosenCommunes(columns, choice).filter((index) => index !== own);
}
