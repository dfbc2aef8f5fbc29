import { statuses, type Status } from '../domain/status.ts';
import { cell, type Header } from './columns.ts';
import type { FaultList } from './fault-list.ts';
import { parseNumber } from './parse-number.ts';
import type { RowFigures } from './row-rules.ts';

/** Null when a figure or the status cannot be read; the faults then say which. */
export function readFigures(cells: string[], header: Header, faults: FaultList): RowFigures | null {
	const status = statusByText.get(cell(cells, header, 'statut'));
	const value = figure(cells, header, 'valeur', faults);
	const numerator = figure(cells, header, 'numerateur', faults);
	const denominator = figure(cells, header, 'denominateur', faults);
	if (status === undefined) {
		const found = `statut « ${cell(cells, header, 'statut')} »`;
		faults.add(found, `un de ${statuses.join(', ')}`);
		return null;
	}
	if (value === undefined || numerator === undefined || denominator === undefined) return null;
	return { value, status, numerator, denominator };
}

function figure(
	cells: string[],
	header: Header,
	column: 'valeur' | 'numerateur' | 'denominateur',
	faults: FaultList
): number | null | undefined {
	const text = cell(cells, header, column);
	const number = parseNumber(text);
	if (number === undefined) faults.add(`${column} « ${text} »`, 'un nombre, ou rien');
	return number;
}

const statusByText: ReadonlyMap<string, Status> = new Map(
	statuses.map((status) => [status, status])
);
