import { withoutAccents } from '../domain/search-key.ts';
/** Names for machines from labels for readers: « 1er quartile (en %) » → `1er_quartile_en`; never twice the same. */
export function columnNames(labels: readonly string[]): string[] {
	const names: string[] = [];
	for (const label of labels) {
		const name = columnName(label) || 'colonne';
		let free = name;
		for (let count = 2; names.includes(free); count += 1) free = `${name}_${count}`;
		names.push(free);
	}
	return names;
}

function columnName(label: string): string {
	return withoutAccents(label.toLowerCase())
		.replaceAll(/[^a-z0-9]+/g, '_')
		.replaceAll(/^_|_$/g, '');
}
