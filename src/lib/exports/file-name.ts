import { withoutAccents } from '../domain/search-key.ts';
import type { ExportMeta } from './export-table.ts';

/** `part-des-foyers-2024-simule.csv`: what the title says, in letters that every disk accepts. */
export function fileName(
	{
		title,
		isSimulated,
		ownData = null
	}: Pick<ExportMeta, 'title' | 'isSimulated'> & Partial<Pick<ExportMeta, 'ownData'>>,
	extension: string
): string {
	const words = withoutAccents(title.toLowerCase())
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	const stem = (words.length > 80 ? words.slice(0, 81).replace(/-[^-]*$/, '') : words) || 'figure';
	const marks = `${ownData === null ? '' : '-avec-ma-donnee'}${isSimulated ? '-simule' : ''}`;
	return `${stem}${marks}.${extension}`;
}
