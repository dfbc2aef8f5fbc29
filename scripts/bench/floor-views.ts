import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { communeRow, observationRow, viewOf } from '../../bench/floor/from-rows.ts';
import type { View } from '../../bench/floor/view.ts';
import type { Catalogue } from '../../src/lib/domain/published.ts';

/** The pages measured, and the view that each opens on. */
export interface BenchPage {
	name: 'accueil' | 'commune' | 'indicateur' | 'departement';
	path: string;
	/** Address parameters of the rivals; null where there is nothing to compute. */
	question: { code: string; indicator: string } | null;
}

export const benchPages: readonly BenchPage[] = [
	{ name: 'accueil', path: '/', question: null },
	{
		name: 'commune',
		path: '/commune/?code=62001',
		question: { code: '62001', indicator: 'declaration-en-ligne' }
	},
	{
		name: 'indicateur',
		path: '/indicateurs/declaration-en-ligne/',
		question: { code: '', indicator: 'declaration-en-ligne' }
	},
	{
		name: 'departement',
		path: '/departements/62/',
		question: { code: '62', indicator: 'declaration-en-ligne' }
	}
];

/** Writes `views/<page>.json` of the floor, from the published CSVs; gives the latest period of the indicator. */
export function writeFloorViews(data: string, folder: string): string {
	const catalogue: Pick<Catalogue, 'indicators'> = JSON.parse(
		readFileSync(join(data, 'catalogue.json'), 'utf8')
	);
	const period = catalogue.indicators.find(({ id }) => id === 'declaration-en-ligne')?.latest ?? '';
	const national = catalogue.indicators.filter(
		({ maille, unit }) => maille === 'france' && unit === 'percent'
	);
	const tables = {
		communes: rows(data, 'territoires/communes.csv').map(communeRow),
		observations: rows(data, 'indicateurs/declaration-en-ligne.csv').map(observationRow)
	};
	mkdirSync(join(folder, 'views'), { recursive: true });
	for (const { name, question } of benchPages) {
		const view: View =
			question === null
				? homeView(
						data,
						national.map(({ id }) => id)
					)
				: viewOf({ view: name, base: '', period, ...question }, tables);
		writeFileSync(join(folder, 'views', `${name}.json`), JSON.stringify(view));
	}
	return period;
}

function homeView(data: string, ids: readonly string[]): View {
	return {
		kind: 'gauges',
		title: 'Ce qui a changé',
		rows: ids.slice(0, 4).flatMap((id) => {
			const series = rows(data, `indicateurs/${id}.csv`).map(observationRow);
			const known = series.flatMap(({ period, value }) =>
				value === null ? [] : [{ period, value }]
			);
			const [from] = known;
			const to = known.at(-1);
			return from && to ? [{ label: id, from, to }] : [];
		})
	};
}

function rows(data: string, path: string): Record<string, string>[] {
	const text = readFileSync(join(data, path), 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
