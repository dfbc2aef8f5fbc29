// A rival that waits for the engine: DuckDB-WASM starts, loads the CSVs and answers before anything is drawn.
import { openBrowserDatabase } from '../../src/lib/db/duckdb-browser.ts';
import { sql } from '../../src/lib/db/sql.ts';
import { createTables, loadIndicator, loadTerritories } from '../../src/lib/db/tables.ts';
import { draw } from './draw.ts';
import { asked, dataFiles, viewOf, type CommuneRow, type ObservationRow } from './from-rows.ts';

const question = asked(location.search);
const [communesFile] = dataFiles(question);
const bytes = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());
const folder = `${question.base}/data/territoires`;
const [db, communes, departements, regions, epci, indicator] = await Promise.all([
	openBrowserDatabase(),
	bytes(communesFile),
	bytes(`${folder}/departements.csv`),
	bytes(`${folder}/regions.csv`),
	bytes(`${folder}/epci.csv`),
	bytes(dataFiles(question)[1])
]);
await createTables(db);
await loadTerritories(db, { communes, departements, regions, epci });
await loadIndicator(db, question.indicator, indicator);
const number = (value: unknown) => (typeof value === 'number' ? value : null);
const isTrend = question.view === 'indicateur';
draw(
	viewOf(question, {
		communes: await db.rows(
			sql`SELECT code, nom, departement, strate, population, longitude, latitude FROM commune`,
			(row): CommuneRow => ({
				code: String(row['code']),
				name: String(row['nom']),
				departement: String(row['departement']),
				strate: String(row['strate']),
				population: number(row['population']) ?? 0,
				longitude: number(row['longitude']) ?? 0,
				latitude: number(row['latitude']) ?? 0
			})
		),
		observations: await db.rows(
			isTrend
				? sql`SELECT min(code) AS code, periode, median(valeur) AS valeur
					FROM observation JOIN commune USING (code) WHERE population < 10000 GROUP BY periode`
				: sql`SELECT code, periode, valeur FROM observation WHERE periode = ${question.period}`,
			(row): ObservationRow => ({
				code: String(row['code']),
				period: String(row['periode']),
				value: number(row['valeur'])
			})
		)
	})
);
