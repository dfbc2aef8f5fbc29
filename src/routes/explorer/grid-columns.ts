import type { GridCell, GridColumn } from '../../lib/components/data-grid.ts';
import { columnKey, type ExploreQuestion, type TerritoryField } from '../../lib/domain/explore.ts';
import type { ExploreTerritories, ExploreValues } from '../../lib/domain/explore-table.ts';
import { isAbsence, statuses } from '../../lib/domain/status.ts';
import { strates } from '../../lib/domain/strate.ts';
import { communeName } from '../../lib/text/commune.ts';
import { departementLabel } from '../../lib/text/departement.ts';
import { fieldLabel } from '../../lib/text/explore.ts';
import { formatCount, formatDecimal } from '../../lib/text/number.ts';
import { ownColumnWords } from '../../lib/text/own-column.ts';
import { regionName } from '../../lib/text/region.ts';
import { shortStrate } from '../../lib/text/strate.ts';
import { typeset } from '../../lib/text/typography.ts';
import { unitLabel } from '../../lib/text/value.ts';
import { columnLabel, type OfferedIndicator } from './explorer-offer.ts';

interface Known {
	base: string;
	indicators: readonly OfferedIndicator[];
	territories: ExploreTerritories;
	columns: ReadonlyMap<string, ExploreValues>;
}

/** Columns of the table: the commune, what is shown of it, then the indicators. */
export function gridColumns(question: ExploreQuestion, known: Known): GridColumn[] {
	const { base, territories, indicators } = known;
	return [
		{
			...plain('nom', 10),
			cell: (row) => ({
				text: communeName(territories.names[row] ?? ''),
				href: `${base}/commune/?code=${territories.codes[row] ?? ''}`
			})
		},
		...question.shown.map((field) => territoryColumn(field, territories)),
		...question.columns.flatMap((column) => {
			const indicator = indicators.find(({ id }) => id === column.indicator);
			if (!indicator) return [];
			const found = known.columns.get(columnKey(column));
			return [
				{
					key: columnKey(column),
					label: columnLabel(indicator, column),
					unit: indicator.unit && unitLabel(indicator.unit),
					isNumber: true,
					isSimulated: indicator.isSimulated,
					width: 9,
					cell: (row: number) => {
						const cell = valueCell(found, row, indicator.decimals);
						return indicator.own && cell.absence
							? { ...cell, reason: ownColumnWords.absentOfMine }
							: cell;
					}
				}
			];
		})
	];
}

function territoryColumn(field: TerritoryField, territories: ExploreTerritories): GridColumn {
	const { codes, departements, regions, epciNames } = territories;
	const text = (width: number, cell: (row: number) => string): GridColumn => ({
		...plain(field, width),
		cell: (row) => ({ text: cell(row) })
	});
	switch (field) {
		case 'code':
			return text(6, (row) => codes[row] ?? '');
		case 'departement':
			return text(11, (row) => departementLabel(departements[row] ?? ''));
		case 'region':
			return text(12, (row) => regionName(regions[row] ?? ''));
		case 'epci':
			return text(14, (row) => typeset(epciNames[row] ?? ''));
		case 'strate':
			return text(8, (row) => {
				const strate = strates.find(({ id }) => id === territories.strates[row]);
				return strate ? shortStrate(strate.id) : '';
			});
		case 'population':
			return {
				...plain(field, 7),
				isNumber: true,
				cell: (row) => {
					const value = territories.populations[row] ?? NaN;
					return Number.isNaN(value)
						? { text: '', absence: 'non-collecte' }
						: { text: formatCount(value) };
				}
			};
	}
}

function plain(field: TerritoryField | 'nom', width: number) {
	return {
		key: field,
		label: fieldLabel(field),
		unit: null,
		isNumber: false,
		isSimulated: false,
		width
	};
}

function valueCell(found: ExploreValues | undefined, row: number, decimals: number): GridCell {
	if (!found) return { text: '…' };
	const value = found.values[row] ?? NaN;
	if (!Number.isNaN(value)) return { text: formatDecimal(value, decimals) };
	const status = statuses[found.statuses[row] ?? -1] ?? 'non-collecte';
	return { text: '', absence: isAbsence(status) ? status : 'non-collecte' };
}
