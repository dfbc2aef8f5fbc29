import type { Edition, Indicator } from '../domain/indicator.ts';
import { isAbsence, type Status } from '../domain/status.ts';
import { ratioScale } from '../domain/unit.ts';
import type { FaultList } from './fault-list.ts';
import { ratioValue } from '../domain/ratio.ts';
import { isWithin, shownBounds, valueBounds } from './value-bounds.ts';

/** The figures of one row, once read. */
export interface RowFigures {
	value: number | null;
	status: Status;
	numerator: number | null;
	denominator: number | null;
}

export type FigureRules = (row: RowFigures, faults: FaultList) => void;

/** Adds everything that the figures of a row say wrong, given the definition and the edition. */
export function figureRules(indicator: Indicator, edition: Edition): FigureRules {
	const checkCounts = countRules(indicator);
	const checkStatus = statusRules(indicator, edition);
	const bounds = valueBounds(indicator);
	return (row, faults) => {
		const { value, status } = row;
		if (isAbsence(status)) {
			checkAbsence(row, faults);
			return;
		}
		if (value === null) faults.add('valeur vide', `un nombre avec le statut ${status}`);
		else if (!isWithin(value, bounds)) faults.add(`${value}`, shownBounds(bounds));
		checkCounts(row, faults);
		checkStatus(row, faults);
	};
}

function checkAbsence({ value, status, numerator, denominator }: RowFigures, faults: FaultList) {
	const expected = `rien avec le statut ${status}`;
	if (value !== null) faults.add(`valeur ${value}`, expected);
	if (numerator !== null) faults.add(`numérateur ${numerator}`, expected);
	// Under secrecy the number of people concerned is itself what must not be known.
	if (denominator !== null && status === 'secret') {
		faults.add(`dénominateur ${denominator}`, expected);
	}
}

function countRules(indicator: Indicator): FigureRules {
	const checkRatio = ratioRule(indicator);
	return (row, faults) => {
		const { numerator, denominator } = row;
		if (numerator === null && denominator === null) return;
		if (numerator === null) {
			faults.add('numérateur vide', 'un nombre, le dénominateur étant donné');
			return;
		}
		if (denominator === null) {
			faults.add('dénominateur vide', 'un nombre, le numérateur étant donné');
			return;
		}
		if (numerator < 0) faults.add(`numérateur ${numerator}`, '0 ou plus');
		if (denominator <= 0) {
			faults.add(
				`dénominateur ${denominator}`,
				'plus que 0, ou le statut non-concerne sans valeur'
			);
		} else if (indicator.unit === 'percent' && numerator > denominator) {
			faults.add(`numérateur ${numerator}`, `${denominator} au plus : la partie d’un tout`);
		} else if (numerator >= 0) checkRatio(row, faults);
	};
}

/** The value must be the ratio of its counts, up to rounding at the published decimals. */
function ratioRule({ unit, decimals }: Indicator): FigureRules {
	const scale = ratioScale(unit);
	const half = 0.5 * 10 ** -decimals;
	return ({ value, numerator, denominator }, faults) => {
		if (scale === null || value === null || numerator === null || denominator === null) return;
		const exact = (scale * numerator) / denominator;
		if (Math.abs(value - exact) <= half + 1e-9 * Math.max(1, Math.abs(exact))) return;
		const expected = ratioValue(numerator, denominator, { unit, decimals });
		faults.add(`valeur ${value}`, `${expected} = ${scale} × ${numerator} / ${denominator}`);
	};
}

function statusRules({ minimumDenominator }: Indicator, edition: Edition): FigureRules {
	return ({ status, denominator }, faults) => {
		if (edition === 'demonstration' && status !== 'simule') {
			faults.add(`statut ${status}`, 'simule dans data/demonstration');
		}
		if (edition === 'officielle' && status === 'simule') {
			faults.add('statut simule', 'une donnée réelle dans data/officiel');
		}
		if (minimumDenominator === null || denominator === null || denominator <= 0) return;
		if (denominator < minimumDenominator) {
			faults.add(
				`dénominateur ${denominator} publié`,
				`le statut secret sous ${minimumDenominator}`
			);
		}
	};
}
