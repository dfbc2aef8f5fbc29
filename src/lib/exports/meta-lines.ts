import { editionLabel } from '../text/edition.ts';
import { exportWords as words } from '../text/exports.ts';
import { formatDate } from '../text/period.ts';
import type { ExportMeta } from './export-table.ts';

/** What must be known of the figures, as a name and its text; what is not known has no line. */
export function metaLines(meta: ExportMeta): { name: string; text: string }[] {
	const lines: [string, string | null][] = [
		[words.title, meta.title],
		[words.subtitle, meta.subtitle],
		[words.warning, meta.isSimulated ? words.simulatedWarning : null],
		[words.ownData, meta.ownData],
		[words.definition, meta.definition],
		[words.source, meta.source],
		[words.sourceUrl, meta.sourceUrl],
		[words.producer, meta.producer],
		[words.licence, meta.licence],
		[words.updated, meta.updated === null ? null : formatDate(meta.updated)],
		[words.site, meta.site],
		[words.edition, editionLabel(meta.edition)],
		[words.data, words.dataOf(formatDate(meta.dataDate), meta.dataVersion)],
		[words.view, meta.viewUrl],
		[words.file, meta.dataFile?.url ?? null],
		['SHA-256', meta.dataFile?.sha256 ?? null],
		['SQL', meta.sql]
	];
	return lines.flatMap(([name, text]) => (text === null || text === '' ? [] : [{ name, text }]));
}
