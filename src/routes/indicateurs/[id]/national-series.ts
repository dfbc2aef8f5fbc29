import {
	valueCell,
	type DataTableContent,
	type TableCell
} from '../../../lib/charts/data-table.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../../../lib/domain/published.ts';
import { isAbsence, statuses, type Status } from '../../../lib/domain/status.ts';
import { formatPeriod } from '../../../lib/text/period.ts';
import { statusLabel } from '../../../lib/text/status.ts';
import { fr, typeset } from '../../../lib/text/typography.ts';
import { sourceValue } from '../../../lib/text/value.ts';

type Row = IndicatorSummary['rows'][number];

/** Every figure with its own source and note: what a journalist checks. */
export function nationalTable(
	rows: readonly Row[],
	indicator: CatalogueIndicator
): DataTableContent {
	const isByCategory = indicator.maille === 'modalite';
	return {
		columns: [
			...(isByCategory ? [{ label: 'Catégorie' }] : []),
			{ label: 'Période' },
			{ label: 'Valeur', isNumeric: true, isMeasure: true },
			{ label: 'Statut' },
			{ label: 'Remarque' },
			{ label: 'Source' }
		],
		rows: rows.map((row) => ({
			key: `${row.code} ${row.period}`,
			cells: [
				...(isByCategory ? [typeset(indicator.modalities[row.code] ?? row.code)] : []),
				formatPeriod(row.period),
				valueOf(row, indicator),
				row.value === null ? '' : statusLabel(statusOf(row)),
				row.note === null ? '' : typeset(row.note),
				sourceOf(row.source)
			]
		}))
	};
}

/** Below the figures of a national series. */
export function nationalNote(indicator: CatalogueIndicator): string {
	return [
		targetSentence(indicator),
		fr`Chaque chiffre a sa source, dans le tableau ci-dessous.`
	].join(' ');
}

/**
 * « Cible 2016 : 50 % (Objectif du Gouvernement…). », or nothing. The address of its source is in the
 * definition: under a chart it would only be long.
 */
export function targetSentence({ target, ...indicator }: CatalogueIndicator): string {
	if (target === null) return '';
	const source = target.source.replaceAll(/[\s,]*https?:\/\/[^\s)]+/g, '');
	const value = sourceValue(target.value, indicator);
	return fr`Cible ${formatPeriod(target.period)} : ${value} (${source}).`;
}

function valueOf(row: Row, indicator: CatalogueIndicator): TableCell {
	const status = statusOf(row);
	return valueCell(
		row.value,
		(value) => sourceValue(value, indicator),
		statusLabel(isAbsence(status) ? status : 'non-collecte')
	);
}

function statusOf({ status }: Row): Status {
	return statuses.find((known) => known === status) ?? 'non-collecte';
}

/** An address becomes a link that shows its host; a source without one is said in words. */
function sourceOf(source: string | null): TableCell {
	if (source === null) return '';
	if (!/^https?:/.test(source)) return typeset(source);
	return { text: new URL(source).hostname.replace(/^www\./, ''), href: source };
}
