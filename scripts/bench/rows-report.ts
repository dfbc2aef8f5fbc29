import type { RowTimes } from '../../bench/floor/rows.ts';
import { markdownTable } from './markdown-table.ts';
import type { RowsMeasure } from './rows-part.ts';
import { ratio, spread, spreadText, type Spread } from './spread.ts';

/** Markdown: medians and ranges in milliseconds, and how many times plain loops' median each way takes. */
export function rowsTable(measures: readonly RowsMeasure[]): string {
	const lines = measures.flatMap(({ rows, operations }) =>
		operations.map((operation) => [rows.toLocaleString('fr-FR'), ...operationCells(operation)])
	);
	return markdownTable(
		[
			'lignes',
			'opération',
			'site (ms)',
			'moteur (ms)',
			'boucles (ms)',
			'site ÷ boucles',
			'moteur ÷ boucles'
		],
		lines
	);
}

/** Markdown: the same files dropped on « Mon fichier ». */
export function visitsTable(measures: readonly RowsMeasure[]): string {
	const lines = measures.map(({ rows, visits }) => [
		rows.toLocaleString('fr-FR'),
		time(spread(visits.map(({ report }) => report))),
		time(spread(visits.map(({ longestGap }) => longestGap))),
		time(spread(visits.map(({ before }) => before))),
		time(spread(visits.map(({ peak }) => peak)))
	]);
	return markdownTable(
		[
			'lignes déposées',
			'bilan (ms)',
			'plus long entre deux images (ms)',
			'mémoire avant (Mo)',
			'mémoire au plus (Mo)'
		],
		lines
	);
}

function operationCells({ operation, times }: RowTimes): string[] {
	const [site, engine, plain] = [times.site, times.moteur, times.simple].map((taken) =>
		spread(taken ?? [])
	);
	return [
		operation,
		time(site ?? null),
		time(engine ?? null),
		time(plain ?? null),
		ratioText(ratio(site ?? null, plain ?? null)),
		ratioText(ratio(engine ?? null, plain ?? null))
	];
}

/** Under 10 ms, a decimal says something. */
function time(value: Spread | null): string {
	return spreadText(value, (number) => (number < 10 ? 1 : 0));
}

function ratioText(value: number | null): string {
	return value === null
		? '–'
		: `× ${value.toLocaleString('fr-FR', { maximumSignificantDigits: 2 })}`;
}
