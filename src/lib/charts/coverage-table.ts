import type { CoverageCounts } from '../model/coverage-by.ts';
import { coverageShare } from '../model/coverage-by.ts';
import { absenceWords } from '../text/absence.ts';
import { statusLabel } from '../text/status.ts';
import { shareText } from './coverage-territories.ts';
import { countCell, valueCell, type DataTableContent } from './data-table.ts';
import { chartWords } from './words.ts';

export interface CoverageGroup extends CoverageCounts {
	key: string;
	/** Departement or strate, as words. */
	label: string;
}

/** Who is missing, and why: one row a group, in the order given. */
export function coverageTable(
	groups: readonly CoverageGroup[],
	{
		label,
		href,
		mine
	}: { label: string; href?: ((key: string) => string) | undefined; mine?: string | null }
): DataTableContent {
	const columns = [
		absenceWords.communes,
		absenceWords.present,
		absenceWords.share,
		...(['secret', 'non-collecte', 'non-concerne'] as const).map((status) =>
			capital(statusLabel(status))
		)
	];
	return {
		keys: chartWords.code,
		columns: [{ label }, ...columns.map((column) => ({ label: column, isNumeric: true }))],
		rows: groups.map((group) => ({
			key: group.key,
			isMine: group.key === mine,
			cells: [
				href ? { text: group.label, href: href(group.key) } : group.label,
				countCell(group.expected),
				countCell(group.present),
				valueCell(coverageShare(group), shareText, absenceWords.nobody),
				...[group.secret, group.notCollected, group.notApplicable].map(countCell)
			]
		}))
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
