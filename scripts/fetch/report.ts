import {
	rejectedRows,
	type Provenance,
	type SourceRecord
} from '../../src/lib/domain/provenance.ts';
import type { Source } from './source.ts';

const shown = (count: number) => count.toLocaleString('fr-FR');

/** What became of a source: rows, reasons, indicators. */
export function recordLines({ id, rows, indicators, remarks }: SourceRecord): string[] {
	const rejected = rejectedRows(rows);
	return [
		`✓ ${id} : ${shown(rows.read)} lignes lues = ${shown(rows.kept)} gardées + ${shown(rows.merged)} rattachées ou additionnées + ${shown(rejected)} écartées`,
		...rows.rejected.map((one) => `    écartées, ${one.reason} : ${shown(one.rows)}`),
		...indicators.map((one) => `    → ${one.id} : ${shown(one.rows)} lignes${lostWords(one.lost)}`),
		...remarks.map((remark) => `    ${remark}`)
	];
}

function lostWords(lost: number): string {
	return lost === 0 ? '' : `, ${shown(lost)} communes fusionnées non recalculables`;
}

const knownWords = {
	file: 'format vérifié sur un fichier réel',
	code: 'format lu dans du code qui l’utilise',
	notes: 'format noté par un utilisateur'
} as const satisfies Record<Source['known'], string>;

/** One source of `--list`. */
export function sourceLines(source: Source, { sources }: Provenance): string[] {
	const record = sources.find(({ id }) => id === source.id);
	const fetched = record?.files
		.map((file) => file.fetched)
		.sort()
		.at(-1);
	return [
		`${source.id}`,
		`  ${source.title}`,
		`  ${source.producer} – ${source.licence} – ${knownWords[source.known]}`,
		`  ${source.page}`,
		record === undefined || fetched === undefined
			? `  jamais lue${source.remote.length === 0 ? ' (pas d’adresse : fichier à donner par --from)' : ''}`
			: `  lue le ${frenchDay(fetched)}, mise à jour du producteur : ${frenchDay(record.updated)}, ${shown(record.rows.read)} lignes`
	];
}

function frenchDay(iso: string): string {
	return iso.slice(0, 10).split('-').reverse().join('/');
}
