import type { KnownTerritories } from '../../../src/lib/publish/known-territories.ts';
import { parseNumber } from '../../../src/lib/publish/parse-number.ts';
import { monthOf, quarterOf } from '../../fetch/period-of.ts';
import { readTable } from '../../fetch/read-table.ts';
import type { RowCount } from '../../fetch/row-count.ts';
import type { SourceFile } from '../../fetch/source.ts';
import { keptIds, type KeptId } from './definitions.ts';

export interface Measure {
	indicator: KeptId;
	departement: string;
	period: string;
	value: number;
	/** ISO date of the measure. */
	date: string;
}

export interface Measures {
	found: Measure[];
	/** Rows of the file. */
	read: number;
}

/** Layout of 2022 and after: `indic_id,enforce_zone_id,metric_enforce_date,maille,indic_vi,indic_va`. */
export function recentMeasures(
	file: SourceFile,
	known: KnownTerritories,
	rows: RowCount
): Measures {
	const table = readTable(file, [
		'indic_id',
		'enforce_zone_id',
		'metric_enforce_date',
		'maille',
		'indic_vi',
		'indic_va'
	]);
	const found: Measure[] = [];
	for (const row of table) {
		const indicator = keptIds.find((id) => id === row.indic_id);
		const departement = row.enforce_zone_id.replace(/^D/, '');
		const value = parseNumber(row.indic_va === '' ? row.indic_vi : row.indic_va);
		const isInitial = row.indic_va === '' && row.indic_vi !== '';
		const date = row.metric_enforce_date;
		const period = indicator === undefined ? null : periodOf(indicator, date);
		if (indicator === undefined) rows.reject('indicateur du baromètre non repris');
		else if (row.maille !== 'DEPT') rows.reject('région ou France : autre maille');
		else if (!known.departements.has(departement)) rows.reject('département inconnu');
		else if (value === null) rows.reject('ligne sans mesure (cible ou taux d’avancement)');
		else if (value === undefined || period === null) rows.reject('valeur ou date illisible');
		else if (indicator === 'IND-246' && isInitial && value === 0) {
			rows.reject('valeur initiale nulle, qui n’est pas une mesure');
		} else found.push({ indicator, departement, period, value, date });
	}
	return { found, read: table.length };
}

/** Layout of 2017–2022: `id_indicateur,code_departement,date,valeur`, fibre only. */
export function earlierMeasures(
	file: SourceFile,
	known: KnownTerritories,
	rows: RowCount
): Measures {
	const table = readTable(file, ['id_indicateur', 'code_departement', 'date', 'valeur']);
	const found: Measure[] = [];
	for (const { id_indicateur, code_departement, date, valeur } of table) {
		const period = quarterOf(date);
		const value = parseNumber(valeur);
		if (id_indicateur !== 'taux-deploiement-fibre') {
			rows.reject('indicateur du baromètre non repris');
		} else if (!known.departements.has(code_departement)) rows.reject('département inconnu');
		else if (typeof value !== 'number' || period === null) rows.reject('valeur ou date illisible');
		else found.push({ indicator: 'IND-306', departement: code_departement, period, value, date });
	}
	return { found, read: table.length };
}

/** The fibre is measured at the end of a quarter and dated of its last month. */
function periodOf(indicator: KeptId, date: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
	return indicator === 'IND-306' ? quarterOf(date) : monthOf(date);
}
