import { bibtex, licenceMention, longCitation, shortCitation } from '../text/citation.ts';
import { pressKitFiles as what, pressKitReadme } from '../text/press-kit.ts';
import type { ExportTable } from './export-table.ts';
import { tableSchema } from './table-schema.ts';
import { writeCsv } from './write-csv.ts';
import type { NamedFile } from './zip-files.ts';

export interface KitPictures {
	large: Blob;
	square: Blob;
	svg: string;
	alternative: string;
}

/** Everything that a newsroom needs of a figure. `seen` is an ISO date. */
export function pressKit(
	table: ExportTable,
	{ large, square, svg, alternative }: KitPictures,
	seen: string
): NamedFile[] {
	const { meta } = table;
	const citation = [
		shortCitation(meta),
		longCitation(meta, seen),
		licenceMention(meta),
		bibtex(meta, seen)
	].join('\n\n');
	const files = [
		{ name: 'figure-16-9.png', content: large, what: what.large },
		{ name: 'figure-1-1.png', content: square, what: what.square },
		{ name: 'figure.svg', content: svg, what: what.svg },
		{ name: 'donnees.csv', content: writeCsv(table, 'machine'), what: what.csv },
		{ name: 'donnees.schema.json', content: tableSchema(table), what: what.schema },
		{ name: 'citation.txt', content: `${citation}\n`, what: what.citation },
		{ name: 'texte-alternatif.txt', content: `${alternative}\n`, what: what.alternative }
	];
	const readme = pressKitReadme({
		title: meta.title,
		address: meta.viewUrl,
		licence: licenceMention(meta),
		isSimulated: meta.isSimulated,
		files
	});
	return [
		{ name: 'LISEZ-MOI.txt', content: `${readme}\n` },
		...files.map(({ name, content }) => ({ name, content }))
	];
}
