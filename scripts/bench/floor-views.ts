import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { communeRow, observationRow, viewOf } from '../../bench/floor/from-rows.ts';
import type { View } from '../../bench/floor/view.ts';
import type { Catalogue } from '../../src/lib/domain/published.ts';

/** The pages measured, and the view that each opens on. */
export interface BenchPage {
	name: 'accueil' | 'commune' | 'indicateur' | 'departement' | 'bande' | 'courbe';
	path: string;
	/** Address parameters of the rivals; null where there is nothing to compute. */
	question: {
		view: 'commune' | 'indicateur' | 'departement';
		code: string;
		indicator: string;
	} | null;
	/** For the next visit: the page, or the page with its first view; null: a figure in another site's page, of which nothing is. */
	kept: 'page' | 'view' | null;
}

const indicator = 'declaration-en-ligne';

export const benchPages: readonly BenchPage[] = [
	{ name: 'accueil', path: '/', question: null, kept: 'page' },
	{
		name: 'commune',
		path: '/commune/?code=62001',
		question: { view: 'commune', code: '62001', indicator },
		kept: 'view'
	},
	{
		name: 'indicateur',
		path: `/indicateurs/${indicator}/`,
		question: { view: 'indicateur', code: '', indicator },
		kept: 'page'
	},
	{
		name: 'departement',
		path: '/departements/62/',
		question: { view: 'departement', code: '62', indicator },
		kept: 'page'
	},
	{
		name: 'bande',
		path: `/integrer/commune-bande/?code=62001&indicateur=${indicator}&groupe=departement-strate`,
		question: { view: 'commune', code: '62001', indicator },
		kept: null
	},
	{
		name: 'courbe',
		path: `/integrer/indicateur-evolution/?indicateur=${indicator}`,
		question: { view: 'indicateur', code: '', indicator },
		kept: null
	}
];

/** Writes `views/<page>.json` of the floor, from the published CSVs; gives the latest period of the indicator. */
export function writeFloorViews(data: string, folder: string): string {
	const catalogue: Pick<Catalogue, 'indicators'> = JSON.parse(
		readFileSync(join(data, 'catalogue.json'), 'utf8')
	);
	const period = catalogue.indicators.find(({ id }) => id === indicator)?.latest ?? '';
	const national = catalogue.indicators.filter(
		({ maille, unit }) => maille === 'france' && unit === 'percent'
	);
	const tables = {
		communes: rows(data, 'territoires/communes.csv').map(communeRow),
		observations: rows(data, `indicateurs/${indicator}.csv`).map(observationRow)
	};
	mkdirSync(join(folder, 'views'), { recursive: true });
	for (const { name, question } of benchPages) {
		const view: View =
			question === null
				? homeView(
						data,
						national.map(({ id }) => id)
					)
				: viewOf({ base: '', period, ...question }, tables);
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
