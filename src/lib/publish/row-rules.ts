import type { Edition, Indicator } from '../domain/indicator.ts';
import { isAbsence, type Status } from '../domain/status.ts';
import { ratioScale } from '../domain/unit.ts';
import { ratioValue } from './ratio.ts';
import { isWithin, shownBounds, valueBounds } from './value-bounds.ts';

export interface Fault {
	found: string;
	expected: string;
}

/** The figures of one row, once read. */
export interface RowFigures {
	value: number | null;
	status: Status;
	numerator: number | null;
	denominator: number | null;
}

/** Everything that the figures of a row say wrong, given the definition and the edition. */
export function figureFaults(row: RowFigures, indicator: Indicator, edition: Edition): Fault[] {
	return isAbsence(row.status)
		? absenceFaults(row, row.status)
		: [
				...valueFaults(row, indicator),
				...countFaults(row, indicator),
				...statusFaults(row, indicator, edition)
			];
}

function absenceFaults({ value, numerator, denominator }: RowFigures, status: Status): Fault[] {
	const faults: Fault[] = [];
	if (value !== null) faults.push(fault(`valeur ${value}`, `rien avec le statut ${status}`));
	if (numerator !== null) {
		faults.push(fault(`numérateur ${numerator}`, `rien avec le statut ${status}`));
	}
	if (denominator !== null && status === 'secret') {
		faults.push(fault(`dénominateur ${denominator}`, 'rien avec le statut secret'));
	}
	return faults;
}

function valueFaults({ value, status }: RowFigures, indicator: Indicator): Fault[] {
	if (value === null) {
		return [fault('valeur vide', `un nombre avec le statut ${status}`)];
	}
	const bounds = valueBounds(indicator);
	return isWithin(value, bounds) ? [] : [fault(`${value}`, shownBounds(bounds))];
}

function countFaults(row: RowFigures, indicator: Indicator): Fault[] {
	const { value, numerator, denominator } = row;
	if (numerator === null && denominator === null) return [];
	if (numerator === null)
		return [fault('numérateur vide', 'un nombre, le dénominateur étant donné')];
	if (denominator === null) {
		return [fault('dénominateur vide', 'un nombre, le numérateur étant donné')];
	}
	const faults: Fault[] = [];
	if (numerator < 0) faults.push(fault(`numérateur ${numerator}`, '0 ou plus'));
	if (denominator < 0) faults.push(fault(`dénominateur ${denominator}`, 'plus que 0'));
	if (denominator === 0) {
		faults.push(fault('dénominateur 0', 'plus que 0, ou le statut non-concerne sans valeur'));
	}
	if (indicator.unit === 'percent' && denominator > 0 && numerator > denominator) {
		faults.push(fault(`numérateur ${numerator}`, `${denominator} au plus : la partie d’un tout`));
	}
	if (faults.length === 0 && value !== null) faults.push(...ratioFaults(row, indicator));
	return faults;
}

/** The value must be the ratio of its counts, up to rounding at the published decimals. */
function ratioFaults({ value, numerator, denominator }: RowFigures, indicator: Indicator): Fault[] {
	const scale = ratioScale(indicator.unit);
	if (scale === null || value === null || numerator === null || denominator === null) return [];
	const exact = (scale * numerator) / denominator;
	const tolerance = 0.5 * 10 ** -indicator.decimals + 1e-9 * Math.max(1, Math.abs(exact));
	if (Math.abs(value - exact) <= tolerance) return [];
	const expected = ratioValue(numerator, denominator, indicator);
	return [fault(`valeur ${value}`, `${expected} = ${scale} × ${numerator} / ${denominator}`)];
}

function statusFaults(
	{ status, denominator }: RowFigures,
	{ minimumDenominator }: Indicator,
	edition: Edition
): Fault[] {
	const faults: Fault[] = [];
	if (edition === 'demonstration' && status !== 'simule') {
		faults.push(fault(`statut ${status}`, 'simule dans data/demonstration'));
	}
	if (edition === 'officielle' && status === 'simule') {
		faults.push(fault('statut simule', 'une donnée réelle dans data/officiel'));
	}
	if (minimumDenominator !== null && denominator !== null && denominator < minimumDenominator) {
		faults.push(
			fault(`dénominateur ${denominator} publié`, `le statut secret sous ${minimumDenominator}`)
		);
	}
	return faults;
}

function fault(found: string, expected: string): Fault {
	return { found, expected };
}
