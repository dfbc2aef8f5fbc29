import Papa from 'papaparse';
import { isAbsence, statuses } from '../domain/status.ts';
import type { CatalogueIndicator } from '../domain/published.ts';
import { exportWords as words } from '../text/exports.ts';
import { formatPeriod } from '../text/period.ts';
import { statusExplanation, statusLabel } from '../text/status.ts';
import { unitLabel } from '../text/value.ts';
import type { ExportCell, ExportColumn, ExportMeta, ExportTable } from './export-table.ts';

/** The whole published file of an indicator as a table to write, whatever columns it has. */
export function indicatorTable(
	csv: string,
	meta: ExportMeta,
	indicator: Pick<CatalogueIndicator, 'label' | 'unit' | 'decimals' | 'periods'>
): ExportTable {
	const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
	const [header = [], ...lines] = data;
	const statusAt = header.indexOf('statut');
	const found = new Set<string>();
	const rows = lines.map((line) => {
		const status = statuses.find((known) => known === line[statusAt]);
		if (status) found.add(status);
		return header.map((name, index): ExportCell => {
			const text = line[index] ?? '';
			if (name === 'valeur' && text === '')
				return { absent: statusLabel(status && isAbsence(status) ? status : 'non-collecte') };
			if (text === '') return null;
			if (name === 'statut' && status) return statusLabel(status);
			return isNumeric(name) ? Number(text) : text;
		});
	});
	return {
		columns: header.map((name) => column(name, indicator)),
		rows,
		statuses: statuses
			.filter((status) => found.has(status))
			.map((status) => ({ label: statusLabel(status), explanation: statusExplanation(status) })),
		meta: { ...meta, title: indicator.label, subtitle: periodsOf(indicator.periods), sql: null }
	};
}

const numeric = ['valeur', 'numerateur', 'denominateur'];

function isNumeric(name: string): boolean {
	return numeric.includes(name);
}

function column(
	name: string,
	{ unit, decimals }: Pick<CatalogueIndicator, 'unit' | 'decimals'>
): ExportColumn {
	const isValue = name === 'valeur';
	return {
		name,
		label: words.columns[name] ?? name,
		unit: isValue ? unitLabel(unit) : null,
		type: isNumeric(name) ? 'number' : name === 'code' || name === 'periode' ? 'code' : 'text',
		decimals: isValue ? decimals : null
	};
}

function periodsOf(periods: readonly string[]): string {
	const [first = '', last = ''] = [periods[0], periods.at(-1)];
	return first === last
		? formatPeriod(first)
		: words.fromTo(formatPeriod(first), formatPeriod(last));
}
