import type { ShownCell } from '../lib/exports/shown-table.ts';
import type { Cell, Database } from '../lib/db/database.ts';
import type { DepartementFile, DepartementSeries, ValueColumn } from '../lib/domain/published.ts';
import { statuses } from '../lib/domain/status.ts';
import { loadCsv, openFixture, shareCsv } from '../lib/queries/fixture.ts';
import { periodValues, type PeriodValues } from '../lib/queries/period-values.ts';

/** The tables of the site with ten communes, and the share `part` of 2023 and 2024. */
export async function openShares(): Promise<Database> {
	const db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
	return db;
}

/** Runs a text as a reader does, without bound values; cells of the named columns, in their order. */
export async function answers(db: Database, text: string, ...columns: string[]): Promise<Cell[][]> {
	return db.rows({ text, values: [] }, (row) =>
		columns.map((column) => {
			const cell = row[column];
			if (cell === undefined)
				throw new TypeError(`no column ${column} among ${String(Object.keys(row))}`);
			return typeof cell === 'number' ? Math.round(cell * 1000) / 1000 : cell;
		})
	);
}

/** A cell of a figure's table as a file writes it. */
export function plain(cell: ShownCell | undefined): Cell {
	if (cell === undefined || typeof cell === 'string') return cell ?? null;
	if ('absent' in cell) return null;
	return 'value' in cell ? Math.round(cell.value * 1000) / 1000 : cell.text;
}

/** The Ain as its file has it. */
export async function ain(db: Database): Promise<DepartementFile> {
	const all = await periodValues(db, { indicator: 'part', period: '2024' });
	const kept = places(all);
	return {
		version: 'v',
		departement: { code: '01', name: 'Ain' },
		region: { code: '84', name: 'Auvergne-Rhône-Alpes', departements: ['01'] },
		epcis: [],
		codes: kept.map((index) => all.codes[index] ?? ''),
		names: kept.map((index) => all.names[index] ?? ''),
		epci: kept.map(() => -1),
		population: kept.map((index) => all.populations[index] ?? null),
		postcodes: kept.map(() => []),
		longitudes: kept.map(() => null),
		latitudes: kept.map(() => null),
		approximate: [],
		formerly: {},
		indicators: { part: column(all, '2024') }
	};
}

/** Its past. */
export async function ainSeries(db: Database): Promise<DepartementSeries> {
	const periods = ['2023', '2024'];
	const all = await Promise.all(
		periods.map((period) => periodValues(db, { indicator: 'part', period }))
	);
	const [first] = all;
	return {
		codes: first ? places(first).map((index) => first.codes[index] ?? '') : [],
		indicators: { part: all.map((values, index) => column(values, periods[index] ?? '')) }
	};
}

function column(all: PeriodValues, period: string): ValueColumn {
	const kept = places(all);
	const secret = kept.findIndex((index) => all.statuses[index] === 'secret');
	return {
		period,
		numerators: kept.map((index) => all.numerators[index] ?? null),
		denominators: kept.map((index) => all.denominators[index] ?? null),
		scaled: null,
		absences: secret === -1 ? {} : { [statuses.indexOf('secret')]: [secret] },
		status: 0,
		exceptions: {}
	};
}

function places({ departements }: PeriodValues): number[] {
	return departements.flatMap((code, index) => (code === '01' ? [index] : []));
}
