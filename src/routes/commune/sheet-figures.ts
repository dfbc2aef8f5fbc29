import type { Period } from '../../lib/domain/period.ts';
import { valueCell, type DataTableContent } from '../../lib/charts/data-table.ts';
import { isAbsence } from '../../lib/domain/status.ts';
import type { MeasuredCommune, SheetRow } from '../../lib/model/sheet-row.ts';
import { ownAbsenceSentence } from '../../lib/text/absence.ts';
import { communeName } from '../../lib/text/commune.ts';
import { formatDate, formatPeriod } from '../../lib/text/period.ts';
import { counted } from '../../lib/text/plural.ts';
import { statusLabel } from '../../lib/text/status.ts';
import { formatValue, unitLabel } from '../../lib/text/value.ts';

type Cell = DataTableContent['rows'][number]['cells'][number];

/** The strip in figures: mine, hand-picked communes, and the spread of the group. */
export function stripTable({ indicator, own, named, comparison }: SheetRow): DataTableContent {
	const { group } = comparison;
	const value = (number: number | null): Cell =>
		valueCell(
			number,
			(shown) => formatValue(shown, indicator.unit, indicator.decimals),
			'moins de cinq valeurs'
		);
	const communes = [own, ...named].map((commune) => ({
		key: commune.code,
		isMine: commune === own,
		cells: [communeName(commune.name), measureCell(commune, indicator)]
	}));
	const spread = [
		{ label: 'Groupe : une commune sur dix est sous', number: group.p10 },
		{ label: 'Groupe : un quart est sous', number: group.q1 },
		{ label: 'Groupe : médiane', number: group.median },
		{ label: 'Groupe : un quart est au-dessus de', number: group.q3 },
		{ label: 'Groupe : une commune sur dix est au-dessus de', number: group.p90 }
	].map(({ label, number }) => ({ key: label, cells: [label, value(number)] }));
	return {
		columns: [
			{ label: 'Commune ou groupe' },
			{ label: indicator.shortLabel, isNumeric: true, isMeasure: true }
		],
		rows: [...communes, ...spread]
	};
}

/** A value as shown, or the word that says why there is none. */
export function measureCell(
	{ measure }: MeasuredCommune,
	{ unit, decimals }: SheetRow['indicator']
): Cell {
	return valueCell(
		measure.value,
		(value) => formatValue(value, unit, decimals),
		statusLabel(isAbsence(measure.status) ? measure.status : 'non-collecte')
	);
}

/** The commune, its group, then the hand-picked ones that are not in it. */
export function rowCommunes({ own, peers, named }: SheetRow) {
	const others = named.filter(({ code }) => peers.every((peer) => peer.code !== code));
	return [
		{ ...own, isMine: true, isNamed: false },
		...peers.map((peer) => ({ ...peer, isMine: false, isNamed: false })),
		...others.map((peer) => ({ ...peer, isMine: false, isNamed: true }))
	];
}

/** « en %, 2024, 80 valeurs sur 87 communes ». */
export function rowSample({ indicator, comparison: { group } }: SheetRow): string {
	return `${unitLabel(indicator.unit)}, ${formatPeriod(indicator.latest)}, ${counted(group.n, 'valeur')} sur ${counted(group.size, 'commune')}`;
}

/** Why the commune is not on its figures; undefined when it is. */
export function absenceNote({ own, comparison }: SheetRow): string | undefined {
	return comparison.kind === 'absent'
		? ownAbsenceSentence(communeName(own.name), comparison.reason)
		: undefined;
}

/** Source of the figures that a line unfolds. */
export function rowSource({ sourceTitle, producer, updated }: SheetRow['indicator']): string {
	return `${sourceTitle}, ${producer}, mise à jour du ${formatDate(updated)}`;
}

/** A trend in figures: one row per period, one column per line. */
export function trendTable(
	lines: readonly { label: string; points: readonly { period: Period; value: number | null }[] }[],
	{ unit, decimals }: SheetRow['indicator']
): DataTableContent {
	const periods = [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))];
	return {
		columns: [
			{ label: 'Période' },
			...lines.map(({ label }) => ({ label, isNumeric: true, isMeasure: true }))
		],
		rows: periods.sort().map((period) => ({
			key: period,
			cells: [
				formatPeriod(period),
				...lines.map(({ points }): Cell => {
					const value = points.find((point) => point.period === period)?.value ?? null;
					return valueCell(
						value,
						(shown) => formatValue(shown, unit, decimals),
						statusLabel('non-collecte')
					);
				})
			]
		}))
	};
}
