import { figure } from '../fetch/observation.ts';
import { hasColumns } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import type { Reading, Remote, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { kept, keptIds } from './barometre/definitions.ts';
import { earlierMeasures, recentMeasures, type Measure } from './barometre/values.ts';

const slug = 'barometre-des-resultats-de-laction-publique-1';

export const source: Source = {
	id: 'barometre',
	title: 'Baromètre des résultats de l’action publique',
	producer: 'Direction interministérielle de la transformation publique (DITP)',
	licence: 'Licence Ouverte 2.0',
	page: `https://www.data.gouv.fr/fr/datasets/${slug}/`,
	known: 'file',
	remote: keptIds.map((id): Remote => ({
		kind: 'data-gouv',
		slug,
		resource: new RegExp(`${id.replace('-', '[-_ ]?')}(?!\\d)`, 'i'),
		name: `${id.toLowerCase()}.csv`
	})),
	isFile: (path) => /(^|\/)(ind-\d+|[^/]*detail-departemental)\.csv$/i.test(path),
	read
};

function read(files: readonly SourceFile[], { known }: SourceTerritories): Reading {
	const rows = new RowCount();
	const isRecent = (file: SourceFile) => !hasColumns(file, ['id_indicateur']);
	const recent = files.filter(isRecent).map((file) => recentMeasures(file, known, rows));
	const earlier = files
		.filter((file) => !isRecent(file))
		.map((file) => earlierMeasures(file, known, rows));
	const measures = withoutDoubles(
		[...recent, ...earlier].flatMap(({ found }) => found),
		rows
	);
	const updated = measures.reduce((last, { date }) => (date > last ? date : last), '2017-01-01');
	return {
		updated,
		rows: rows.record([...recent, ...earlier].reduce((total, { read }) => total + read, 0)),
		indicators: keptIds.flatMap((id) => {
			const own = measures.filter(({ indicator }) => indicator === id);
			if (own.length === 0) return [];
			const definition = kept[id](lastDate(own));
			const observations = own.map(({ departement, period, value }) =>
				figure({ code: departement, period }, value, definition.decimales)
			);
			return [{ definition, observations }];
		}),
		files: [],
		remarks: []
	};
}

/** One measure per departement and period; the recent layout comes first, and is more precise. */
function withoutDoubles(measures: readonly Measure[], rows: RowCount): Measure[] {
	const seen = new Set<string>();
	return measures.filter(({ indicator, departement, period }) => {
		const key = `${indicator} ${departement} ${period}`;
		if (seen.has(key)) {
			rows.reject('période déjà donnée par une mesure plus précise');
			return false;
		}
		seen.add(key);
		rows.keep();
		return true;
	});
}

function lastDate(measures: readonly Measure[]): string {
	return measures.reduce((last, { date }) => (date > last ? date : last), '2017-01-01');
}
