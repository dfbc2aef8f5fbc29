import type { Database } from '../db/database.ts';
import { openNodeDatabase } from '../db/duckdb-node.ts';
import { createTables, loadIndicator, loadTerritories } from '../db/tables.ts';
import type { KeptColumn } from '../domain/kept-column.ts';
import type { CatalogueIndicator } from '../domain/published.ts';

const communeColumns =
	'code,nom,departement,region,epci,strate,population,longitude,latitude,position_approximative,codes_postaux,anciens_codes,anciens_noms';

/**
 * Ten communes for tests of queries: seven in the field in the Ain (strate 0 to 2), one large there,
 * one in the field and one without population elsewhere.
 */
const tenCommunes = `${communeColumns}
01001,Abergement,01,84,200000001,0,100,5.0,46.0,false,01400,,
01002,Bey,01,84,200000001,0,110,5.1,46.0,false,01290,,
01003,Cize,01,84,200000001,0,120,5.2,46.0,false,01250,,
01004,Druillat,01,84,200000002,0,130,5.3,46.0,false,01160,,
01005,Échallon,01,84,200000002,0,140,5.4,46.0,false,01130,,
01006,Feillens,01,84,200000002,1,600,5.5,46.0,false,01570,,
01007,Gex,01,84,200000002,2,1500,5.6,46.0,true,01170,,
01053,Bourg,01,84,200000001,7,41000,5.2,46.2,false,01000,,
2A001,Afa,2A,94,,2,1600,8.8,42.0,false,20167,,
98411,Îles,984,984,,,,,,,,,
`;
const text = new TextEncoder();

/** Opening an engine is more than a second of a processor: the files that a process tests share one. */
let engine: Promise<Database> | null = null;

/**
 * Published tables made again, without an indicator, in an engine that is left open for the files to come.
 * `communes`: a CSV of the same columns, for a test that needs others.
 */
export async function openFixture(communes = tenCommunes): Promise<Database> {
	const db = await (engine ??= openNodeDatabase());
	await createTables(db);
	await loadTerritories(db, {
		communes: text.encode(communes),
		departements: text.encode('code,nom,region\n01,Ain,84\n2A,Corse-du-Sud,94\n75,Paris,11\n'),
		regions: text.encode('code,nom\n11,Île-de-France\n84,Auvergne-Rhône-Alpes\n94,Corse\n'),
		epci: text.encode('code,nom,type\n200000001,CC Un,CC\n200000002,CA Deux,CA\n')
	});
	return db;
}

/** Communes of the Ain by code and strate, for `openFixture`. */
export function communesOfAin(communes: readonly { code: string; strate: number }[]): string {
	const rows = communes.map(
		({ code, strate }) => `${code},C${code},01,84,,${String(strate)},3000,5,46,false,,,`
	);
	return [communeColumns, ...rows].join('\n');
}

export function loadCsv(db: Database, id: string, csv: string): Promise<void> {
	return loadIndicator(db, id, text.encode(csv));
}

/**
 * Share of 2023 and 2024, with counts: Bourg is outside the field, Gex is masked in 2024, Feillens
 * is as high as Échallon.
 */
export const shareCsv = `code,periode,valeur,statut,numerateur,denominateur
01001,2023,5,definitif,1,20
01001,2024,10,definitif,2,20
01002,2024,20,definitif,4,20
01003,2024,30,definitif,6,20
01004,2024,40,provisoire,8,20
01005,2024,50,definitif,10,20
01006,2024,50,definitif,50,100
01007,2024,,secret,,
01053,2024,99,definitif,990,1000
2A001,2024,80,definitif,80,100
`;

/** The reader's own file: a commune is named without a number, Feillens is not named. */
export const ownFile: KeptColumn = {
	file: 'mien.csv',
	label: 'Abonnés',
	period: '2024, "T1"',
	codes: ['01001', '01002', '01003', '01004', '01005', '01007', '2A001'],
	values: [12.5, 25, 7, 30, -1, null, 50],
	kept: '2025-06-01'
};

export function indicatorOf(given: Partial<CatalogueIndicator>): CatalogueIndicator {
	return {
		id: 'part',
		theme: 'acces',
		label: 'Part',
		shortLabel: 'Part',
		question: 'Quelle part ?',
		unit: 'percent',
		decimals: 1,
		direction: 'higher',
		maille: 'commune',
		modalities: {},
		numeratorLabel: 'démarches en ligne',
		denominatorLabel: 'démarches',
		definition: '',
		method: '',
		limits: '',
		producer: '',
		holder: null,
		contact: null,
		sourceTitle: '',
		sourceUrl: '',
		licence: '',
		updated: '2025-01-01',
		frequency: 'annuelle',
		breaks: [],
		target: null,
		isAdditive: false,
		minimumDenominator: null,
		bounds: { min: 0, max: 100 },
		isSimulated: false,
		periods: ['2023', '2024'],
		latest: '2024',
		hasCounts: true,
		coverage: [],
		path: 'indicateurs/part.csv',
		bytes: 0,
		sha256: '',
		rows: 10,
		...given
	};
}
