import { printedSql } from '../../lib/db/printed-sql.ts';
import { columnKey, ownColumn, type ExploreQuestion } from '../../lib/domain/explore.ts';
import type { ExploreTerritories, ExploreValues } from '../../lib/domain/explore-table.ts';
import { statuses } from '../../lib/domain/status.ts';
import { strates } from '../../lib/domain/strate.ts';
import type {
	ExportCell,
	ExportColumn,
	ExportMeta,
	ExportTable
} from '../../lib/exports/export-table.ts';
import { columnName, exploreRows } from '../../lib/queries/explore-filter.ts';
import { fieldLabel } from '../../lib/text/explore.ts';
import { ownColumnWords, ownDataSentence } from '../../lib/text/own-column.ts';
import { statusExplanation, statusLabel } from '../../lib/text/status.ts';
import { shortStrate } from '../../lib/text/strate.ts';
import { unitLabel } from '../../lib/text/value.ts';
import { columnLabel, type OfferedIndicator } from './explorer-offer.ts';

interface Table {
	territories: ExploreTerritories | null;
	columns: ReadonlyMap<string, ExploreValues>;
}

interface Written extends ExportColumn {
	cell: (row: number) => ExportCell;
}

/** The filtered rows as a table to write, each value with its status; codes always, so that it can be joined. */
export function exploreExport(
	question: ExploreQuestion,
	{ data, rows }: { data: Table; rows: Uint32Array },
	indicators: readonly OfferedIndicator[],
	meta: Omit<ExportMeta, 'sql' | 'isSimulated' | 'ownData'>
): ExportTable {
	const columns = [
		...territoryColumns(question, data),
		...question.columns.flatMap((column) => {
			const indicator = indicators.find(({ id }) => id === column.indicator);
			const found = data.columns.get(columnKey(column));
			if (!indicator || !found) return [];
			const label = columnLabel(indicator, column);
			if (indicator.own) return [ownValue(label, indicator.decimals, found)];
			const status = (row: number) => statuses[found.statuses[row] ?? -1] ?? 'non-collecte';
			const value: Written = {
				name: columnName(column),
				label,
				unit: unitLabel(indicator.unit),
				type: 'number',
				decimals: indicator.decimals,
				cell: (row) => {
					const number = found.values[row] ?? NaN;
					return Number.isNaN(number) ? { absent: statusLabel(status(row)) } : number;
				}
			};
			const quality: Written = {
				...textColumn(`${columnName(column)}_statut`, `${label}, statut`),
				cell: (row) => statusLabel(status(row))
			};
			return [value, quality];
		})
	];
	const chosen = indicators.filter(({ id }) =>
		question.columns.some(({ indicator }) => indicator === id)
	);
	const own = chosen.find((indicator) => indicator.own)?.own;
	return {
		// Without their functions: a table goes to a worker, and functions do not.
		columns: columns.map(({ name, label, unit, type, decimals }) => ({
			name,
			label,
			unit,
			type,
			decimals
		})),
		rows: Array.from(rows, (row) => columns.map(({ cell }) => cell(row))),
		statuses: statuses.map((status) => ({
			label: statusLabel(status),
			explanation: statusExplanation(status)
		})),
		meta: {
			...meta,
			sql: printedSql(exploreRows(question)),
			isSimulated: chosen.some(({ isSimulated }) => isSimulated),
			ownData: own ? ownDataSentence(own, columnName(ownColumn)) : null
		}
	};
}

/** Without a status: the site knows nothing of the quality of the reader's own figures. */
function ownValue(label: string, decimals: number, { values }: ExploreValues): Written {
	return {
		...textColumn(columnName(ownColumn), label),
		type: 'number',
		decimals,
		cell: (row) => {
			const value = values[row] ?? NaN;
			return Number.isNaN(value) ? { absent: ownColumnWords.absent } : value;
		}
	};
}

function territoryColumns(question: ExploreQuestion, { territories }: Table): Written[] {
	if (!territories) return [];
	const { codes, names, departements, regions, epcis, populations } = territories;
	const code = (name: string, label: string, cells: readonly (string | null)[]): Written => ({
		...textColumn(name, label),
		type: 'code',
		cell: (row) => cells[row] ?? null
	});
	const by: Record<ExploreQuestion['shown'][number], Written> = {
		code: code('code', fieldLabel('code'), codes),
		departement: code('departement', fieldLabel('departement'), departements),
		region: code('region', fieldLabel('region'), regions),
		epci: code('epci', fieldLabel('epci'), epcis),
		strate: {
			...textColumn('strate', fieldLabel('strate')),
			cell: (row) => {
				const strate = strates.find(({ id }) => id === territories.strates[row]);
				return strate ? shortStrate(strate.id) : null;
			}
		},
		population: {
			...textColumn('population', fieldLabel('population')),
			type: 'number',
			decimals: 0,
			cell: (row) => {
				const value = populations[row] ?? NaN;
				return Number.isNaN(value) ? null : value;
			}
		}
	};
	return [
		by.code,
		{ ...textColumn('commune', fieldLabel('nom')), cell: (row) => names[row] ?? null },
		...question.shown.filter((field) => field !== 'code').map((field) => by[field])
	];
}

function textColumn(name: string, label: string): ExportColumn {
	return { name, label, unit: null, type: 'text', decimals: null };
}
