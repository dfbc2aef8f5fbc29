import { describe, expect, it } from 'vitest';
import {
	fixtureFiles,
	observationsOf,
	readFixture,
	sourceFile,
	territories,
	valuesOf
} from '../fetch/fixture.ts';
import type { Reading, Source } from '../fetch/source.ts';
import { source as aidesLogement } from './aides-logement.ts';
import { source as barometre } from './barometre.ts';
import { source as caf90 } from './caf-90.ts';
import { source as contours } from './contours.ts';
import { source as debitFixe } from './debit-fixe.ts';
import { source as fibre } from './fibre.ts';
import { source as fibre2018 } from './fibre-2018.ts';
import { source as franceServices } from './france-services.ts';
import { source as mediation } from './mediation.ts';
import { source as presenceNumerique } from './presence-numerique.ts';

const unknown = 'code de commune inconnu du COG 2026 et de ses anciens codes';

function rejected({ rows }: Reading): Record<string, number> {
	return Object.fromEntries(
		rows.rejected.map(({ reason, rows: count }) => [withPlainSpaces(reason), count])
	);
}

/** No-break spaces are for readers, not for comparisons. */
function withPlainSpaces(text: string): string {
	return text.replace(/\s/g, ' ');
}

function notes(reading: Reading, id: string): string[] {
	const found = reading.indicators.find(({ definition }) => definition.id === id);
	return observationsOf(found).flatMap(({ note }) =>
		note === null ? [] : [withPlainSpaces(note)]
	);
}

describe('france-services', () => {
	const reading = readFixture(franceServices);

	it('counts structures by present commune: former codes and arrondissements join theirs', () => {
		expect(valuesOf(reading, 'france-services-nombre')).toEqual({
			'01001 2025-02': 0,
			'01033 2025-02': 2,
			'2A004 2025-02': 0,
			'69123 2025-02': 2,
			'90001 2025-02': 0,
			'97105 2025-02': 0,
			'97502 2025-02': 'non-concerne'
		});
	});

	it('classes every row: own code, other code, twice the same, unknown', () => {
		expect(reading.rows).toMatchObject({ read: 6, kept: 1, merged: 3 });
		expect(rejected(reading)).toEqual({
			[unknown]: 1,
			'structure déjà lue (même « id_fs »)': 1
		});
	});

	it('measures the great circle to the nearest commune with a structure, on the same shore', () => {
		const distances = valuesOf(reading, 'france-services-distance');
		// 0.2° of longitude at 46° N and 0.2° of latitude: hypot(0.2 cos 45.9°, 0.2) × 111.195 = 27.1.
		expect(distances['01001 2025-02']).toBe(27.1);
		expect(distances['01033 2025-02']).toBe(0);
		expect(distances['2A004 2025-02']).toBe('non-collecte');
		expect(distances['97105 2025-02']).toBe('non-collecte');
		expect(distances['97502 2025-02']).toBe('non-concerne');
	});

	it('says when the position of a commune is only approximate', () => {
		const list = fixtureFiles('france-services').filter(({ name }) => name.startsWith('liste'));
		const approximate = franceServices.read(list, territories);
		expect(notes(approximate, 'france-services-distance')).toContain(
			'Position de la commune approchée.'
		);
		expect(approximate.remarks[0]).toContain('positions embarquées');
	});

	it('takes the centres that geo.api.gouv.fr gives', () => {
		const [, list] = fixtureFiles('france-services');
		const centres = sourceFile(
			'communes-centres.json',
			JSON.stringify([
				{ code: '01001', centre: { type: 'Point', coordinates: [5.7, 46] } },
				{ code: '01033', centre: { type: 'Point', coordinates: [5.8, 46] } }
			])
		);
		if (list === undefined) throw new Error('no list');
		const values = valuesOf(
			franceServices.read([list, centres], territories),
			'france-services-distance'
		);
		// 0.1° of longitude at 46° N.
		expect(values['01001 2025-02']).toBe(7.7);
	});
});

describe('aides-logement', () => {
	const reading = readFixture(aidesLogement);

	it('keeps the Decembers, masks what the CNAF masks, and leaves arrondissements to the build', () => {
		expect(valuesOf(reading, 'aides-logement-foyers')).toEqual({
			'01001 2023': 10,
			'01001 2024': 15,
			'01033 2024': 800,
			'69381 2024': 3000,
			'69382 2024': 2000,
			'90001 2024': 'secret'
		});
		expect(valuesOf(reading, 'aides-logement-part')).toMatchObject({
			'01001 2024': 37.5,
			'90001 2024': 'secret'
		});
	});

	it('gives a reason for every row it leaves out', () => {
		expect(reading.rows).toMatchObject({ read: 10, kept: 4, merged: 2 });
		expect(rejected(reading)).toEqual({
			'code de commune vide': 1,
			'doublon (même commune, même date)': 1,
			'effectif illisible': 1,
			'mois autre que décembre': 1
		});
	});

	it('says in its limits that counts are rounded, and of the CAF alone', () => {
		const limits = reading.indicators[0]?.definition.limites ?? '';
		expect(limits).toContain('à 5 près');
		expect(limits).toContain('Mutualité sociale agricole');
	});
});

describe('caf-90', () => {
	it('reads the years of one departement under ids of its own', () => {
		const reading = readFixture(caf90);
		expect(valuesOf(reading, 'aides-logement-part-90')).toEqual({
			'90001 2023': 20,
			'90001 2024': 25
		});
		expect(reading.updated).toBe('2024-12-31');
		expect(rejected(reading)).toEqual({ [unknown]: 1 });
	});
});

describe('presence-numerique', () => {
	const reading = readFixture(presenceNumerique);

	it('turns each criterion into 100 or 0 with counts, so that groups are shares of town halls', () => {
		expect(valuesOf(reading, 'mairie-site-https')).toEqual({
			'01001 2025-03': 100,
			'01033 2025-03': 0,
			'90001 2025-03': 0
		});
		const [first] = observationsOf(reading.indicators[0]);
		expect(first).toMatchObject({ numerator: 1, denominator: 1 });
	});

	it('tells level a from level aa, and counts the sixteen criteria without the levels', () => {
		expect(valuesOf(reading, 'mairie-conformite-site')['01001 2025-03']).toBe(2);
		expect(valuesOf(reading, 'mairie-conformite-messagerie')['01001 2025-03']).toBe(1);
		expect(valuesOf(reading, 'mairie-criteres-respectes')).toEqual({
			'01001 2025-03': 11,
			'01033 2025-03': 2,
			'90001 2025-03': 0
		});
	});

	it('keeps the sites by departement, as they are declared', () => {
		expect(reading.files.map(({ path, text }) => [path, JSON.parse(text)])).toEqual([
			['sites-mairie/01.json', { '01001': 'https://exemple.fr/', '01033': 'http://exemple.fr/' }]
		]);
		expect(reading.remarks).toEqual([
			'1 adresse de site déclarée n’est pas une adresse du web : elle n’est pas publiée.'
		]);
	});

	it('leaves out other authorities, and former communes whose commune has its row', () => {
		expect(rejected(reading)).toEqual({
			'ancienne commune dont la commune actuelle a sa ligne': 1,
			'collectivité autre qu’une commune': 1
		});
	});
});

describe('fibre', () => {
	const reading = readFixture(fibre);

	it('adds the rows of a commune shared between builders, and brings 110 % down to 100', () => {
		expect(valuesOf(reading, 'fibre-locaux-raccordables')).toEqual({
			'01001 2025-T2': 75,
			'01033 2025-T2': 75,
			'69381 2025-T2': 90,
			'90001 2025-T2': 100
		});
		expect(notes(reading, 'fibre-locaux-raccordables')).toEqual([
			'Ramené à 100 % : le fichier donne 660 pour 600.'
		]);
		expect(reading.rows).toMatchObject({ read: 8, kept: 3, merged: 2 });
	});
});

describe('fibre-2018', () => {
	it('keeps the three quarters under the codes of 2018, capped, without premises: not concerned', () => {
		const reading = readFixture(fibre2018);
		expect(valuesOf(reading, 'fibre-2018')).toMatchObject({
			'01001 2018-T1': 50,
			'01205 2018-T1': 100,
			'2A004 2017-T3': 'non-concerne',
			'90001 2017-T3': 100
		});
		expect(reading.rows).toMatchObject({ read: 7, kept: 4, merged: 2 });
		expect(reading.remarks[0]).toContain('2 communes dépassaient');
	});
});

describe('debit-fixe', () => {
	it('adds the best accesses by kind', () => {
		const reading = readFixture(debitFixe);
		// (200 + 0 + 40) / 400, then (30 + 0 + 20) / 400.
		expect(valuesOf(reading, 'debit-fixe-filaire-30')['01001 2025-T2']).toBe(60);
		expect(valuesOf(reading, 'debit-fixe-sans-filaire')['01001 2025-T2']).toBe(12.5);
	});

	it('refuses a file that lists all the accesses of a premises: its shares would be wrong', () => {
		const file = sourceFile(
			'commune.csv',
			'code_insee;nbr;elig_ftth;elig_coax;elig_cu_30;elig_thdr;elig_cu_8;elig_4gf;elig_hdr;elig_sat;date\n01001;100;90;0;60;0;100;100;0;100;2025-06-30\n'
		);
		expect(() => debitFixe.read([file], territories)).toThrow('totalisent 450 locaux pour 100');
	});
});

describe('mediation', () => {
	it('counts a place once, and per 10,000 inhabitants of the present commune', () => {
		const reading = readFixture(mediation);
		expect(valuesOf(reading, 'mediation-lieux')['01033 2025-04']).toBe(2);
		// 2 places, 16,000 inhabitants.
		expect(valuesOf(reading, 'mediation-lieux-10000')['01033 2025-04']).toBe(1.3);
		expect(valuesOf(reading, 'mediation-lieux')['97502 2025-04']).toBe('non-concerne');
		expect(rejected(reading)).toEqual({
			'code de commune vide': 1,
			'lieu déjà lu (même « id »)': 1
		});
	});
});

describe('barometre', () => {
	const reading = readFixture(barometre);

	it('joins both layouts, the more precise first', () => {
		expect(valuesOf(reading, 'barometre-fibre')).toEqual({
			'01 2022-T1': 54,
			'01 2022-T2': 56.4,
			'01 2022-T3': 58.2
		});
	});

	it('does not take an initial value of zero for a measure', () => {
		expect(valuesOf(reading, 'barometre-satisfaction-france-services')).toEqual({
			'2A 2023-07': 97.5
		});
		expect(reading.rows).toMatchObject({ read: 10, kept: 4, merged: 0 });
	});
});

describe('contours', () => {
	it('simplifies a shared border once: both neighbours keep the same vertices', () => {
		const reading = readFixture(contours);
		expect(reading.files.map(({ path }) => path)).toEqual([
			'contours/01.json',
			'contours/departements.json'
		]);
		const text = reading.files[0]?.text ?? '';
		expect(text).toContain('[5.1,46.1],[5.1,46]');
		expect(text).toContain('[5.1,46],[5.1,46.1]');
		expect(text).not.toContain('46.05');
		expect(rejected(reading)).toEqual({ 'ni commune ni département du COG 2026': 1 });
	});

	it('says that a file cut short is no JSON', () => {
		const cut = sourceFile('communes-01.geojson', '{"type":"FeatureCollection","features":[');
		expect(() => contours.read([cut], territories)).toThrow('peut-être tronqué');
	});
});

describe('every source', () => {
	const sources: Source[] = [aidesLogement, caf90, debitFixe, fibre, fibre2018, mediation];

	it('names the column that its file has lost', () => {
		for (const source of sources) {
			const [file] = fixtureFiles(source.id);
			if (file === undefined) throw new Error(source.id);
			const renamed = Buffer.from(file.bytes)
				.toString()
				.replace(/^[^\n]*/, (header) =>
					header.replace(/(numcomdo|code_commune|code_insee|insee_com)(_2018)?/, 'autre')
				);
			expect(() => source.read([sourceFile(file.name, renamed)], territories)).toThrow(
				/colonne absente «\s(numcomdo|code_commune|code_insee|insee_com|code_commune_2018)\s»/
			);
		}
	});

	it('refuses a header without rows', () => {
		for (const source of sources) {
			const [file] = fixtureFiles(source.id);
			if (file === undefined) throw new Error(source.id);
			const [header = ''] = Buffer.from(file.bytes).toString().split('\n');
			const empty = sourceFile(file.name, `${header}\n`);
			expect(() => source.read([empty], territories)).toThrow('le fichier est vide');
		}
	});
});
