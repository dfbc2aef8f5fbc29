import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Row } from './database.ts';
import { openNodeDatabase } from './duckdb-node.ts';
import { sql } from './sql.ts';
import { createTables, loadIndicator, loadTerritories, unloadIndicator } from './tables.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const asIs = (row: Row) => row;

const territories = {
	communes: bytes(
		'code,nom,departement,region,epci,strate,population,longitude,latitude,position_approximative,codes_postaux,anciens_codes,anciens_noms\n' +
			"01001,L'Abergement-Clémenciat,01,84,200069193,1,859,4.92,46.15,false,01400,,\n" +
			'2A004,Ajaccio,2A,94,242010056,7,74000,8.73,41.92,true,20000|20090,2A999|2A998,"Vieux, bourg"\n' +
			'98411,Îles Saint-Paul et Nouvelle-Amsterdam,984,984,,,,,,,,,\n'
	),
	departements: bytes('code,nom,region\n01,Ain,84\n2A,Corse-du-Sud,94\n'),
	regions: bytes('code,nom\n84,Auvergne-Rhône-Alpes\n94,Corse\n'),
	epci: bytes('code,nom,type\n200069193,CC de la Dombes,CC\n')
};

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openNodeDatabase();
	await createTables(db);
	await loadTerritories(db, territories);
}, 60_000);
afterAll(() => db.close());

describe('territories', () => {
	it('keep codes as text, leading zero included, and absent cells as null', async () => {
		const rows = await db.rows(
			sql`SELECT code, strate, population, position_approximative, epci FROM commune ORDER BY code`,
			asIs
		);
		expect(rows).toEqual([
			{
				code: '01001',
				strate: 1,
				population: 859,
				position_approximative: false,
				epci: '200069193'
			},
			{
				code: '2A004',
				strate: 7,
				population: 74000,
				position_approximative: true,
				epci: '242010056'
			},
			{ code: '98411', strate: null, population: null, position_approximative: null, epci: null }
		]);
	});

	it('are replaced, not added up, when loaded twice', async () => {
		await loadTerritories(db, territories);
		expect(await db.columns(sql`SELECT count(*) AS n FROM commune`)).toEqual({ n: [3] });
	});
});

describe('an indicator file', () => {
	it('loads without counts, a missing value staying null by column', async () => {
		await loadIndicator(
			db,
			'delai',
			bytes('code,periode,valeur,statut\n01001,2024,12.5,definitif\n2A004,2024,,secret\n')
		);
		expect(
			await db.columns(sql`SELECT * FROM observation WHERE indicateur = ${'delai'} ORDER BY code`)
		).toEqual({
			indicateur: ['delai', 'delai'],
			code: ['01001', '2A004'],
			periode: ['2024', '2024'],
			valeur: [12.5, null],
			statut: ['definitif', 'secret'],
			numerateur: [null, null],
			denominateur: [null, null]
		});
	});

	it('loads counts, sources and notes, with quoted lines', async () => {
		await loadIndicator(
			db,
			'teledeclaration',
			bytes(
				'code,periode,valeur,statut,numerateur,denominateur,source,note\r\n' +
					'FR,2014,36,definitif,13,36,https://exemple.fr,"Foyers, et non\ndéclarations"\r\n' +
					'FR,2015,40.2,definitif,14.6,36.3,,\r\n'
			)
		);
		expect(
			await db.columns(sql`SELECT numerateur, denominateur FROM observation
				WHERE indicateur = ${'teledeclaration'} ORDER BY periode`)
		).toEqual({ numerateur: [13, 14.6], denominateur: [36, 36.3] });
		expect(await db.rows(sql`SELECT periode, source, note FROM remarque`, asIs)).toEqual([
			{ periode: '2014', source: 'https://exemple.fr', note: 'Foyers, et non\ndéclarations' }
		]);
	});

	it('replaces its own rows when loaded again, and leaves when unloaded', async () => {
		await loadIndicator(db, 'delai', bytes('code,periode,valeur,statut\n01001,2025,9,definitif\n'));
		const count = sql`SELECT count(*) AS n FROM observation WHERE indicateur = ${'delai'}`;
		expect(await db.columns(count)).toEqual({ n: [1] });
		await unloadIndicator(db, 'delai');
		expect(await db.columns(count)).toEqual({ n: [0] });
	});

	it('is refused, by name, when it has an unknown column', async () => {
		await expect(loadIndicator(db, 'x', bytes('code,annee\n01001,2024\n'))).rejects.toMatchObject({
			name: 'DatabaseError',
			kind: 'file',
			file: 'x.csv'
		});
	});
});

describe('the Node engine', () => {
	it('gives numbers, dates and lists as plain cells', async () => {
		expect(
			await db.rows(
				sql`SELECT sum(1.5) AS decimal, 3::BIGINT AS big, DATE '2024-03-01' AS day, [1, 2] AS list,
					true AS yes, 'nan'::DOUBLE AS nan`,
				asIs
			)
		).toEqual([{ decimal: 1.5, big: 3, day: '2024-03-01', list: '[1,2]', yes: true, nan: null }]);
	});

	it('tells a refused statement from other faults', async () => {
		await expect(db.run(sql`SELEC 1`)).rejects.toMatchObject({ kind: 'sql' });
	});

	it('never looks for an extension on the network', async () => {
		expect(
			await db.columns(sql`SELECT current_setting('autoload_known_extensions') AS loads`)
		).toEqual({ loads: [false] });
	});
});
