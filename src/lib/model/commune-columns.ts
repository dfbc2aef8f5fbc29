import type { CommuneList } from '../domain/commune-list.ts';
import type { ValueColumn } from '../domain/published.ts';
import type { Unit } from '../domain/unit.ts';
import type { CommuneColumns } from './chosen-communes.ts';
import { measureColumns } from './column.ts';

/** What the engine answers for a period, from the column file of that period: cell for cell the same. */
export function communeColumns(
	list: CommuneList,
	column: ValueColumn,
	indicator: { unit: Unit; decimals: number }
): CommuneColumns {
	return { ...list, ...measureColumns(column, indicator) };
}
