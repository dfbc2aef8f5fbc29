import { describe, expect, it } from 'vitest';
import { communeOfCode } from './commune-code.ts';
import { parseCommuneIndex } from './commune-index.ts';
import { searchCommunes } from './commune-search.ts';

/** A few communes as `recherche.tsv` writes them. */
const index = parseCommuneIndex(
	[
		['13094', 'Saint-Étienne-du-Grès', '13103', '2617', '', ''],
		['42218', 'Saint-Étienne', '42000 42100', '173136', '', 'Terrenoire|Saint-Victor-sur-Loire'],
		['72181', 'Le Mans', '72000 72100', '146105', '', ''],
		['94038', "L'Haÿ-les-Roses", '94240', '31125', '', ''],
		['80829', 'Y', '80190', '85', '', ''],
		['57521', 'Œting', '57600', '2544', '', ''],
		['24172', 'Les Eyzies', '24620', '1246', '24388 24404', 'Manaurie|Les Eyzies-de-Tayac'],
		['74010', 'Annecy', '74000 74940', '132117', '74011', 'Annecy-le-Vieux'],
		['12001', 'Sainte-Colombe', '12000', '120', '', ''],
		['33390', 'Sainte-Colombe', '33350', '430', '', ''],
		['2A004', 'Ajaccio', '20000 20090', '73822', '', ''],
		['13103', 'Salon-de-Provence', '13300', '44836', '', ''],
		['34172', 'Montpellier', '34000', '310240', '', ''],
		['84000', 'Sans-Population', '84999', '', '', ''],
		['86210', 'Montélier', '86500', '90', '', '']
	]
		.map((fields) => fields.join('\t'))
		.join('\n')
);

function namesFor(query: string): string[] {
	return searchCommunes(index, query).map(({ name }) => name);
}

describe('the search box', () => {
	it.each([
		['saint etienne du gres', 'Saint-Étienne-du-Grès'],
		['ST ETIENNE DU GRES', 'Saint-Étienne-du-Grès'],
		['saint-étienne gres', 'Saint-Étienne-du-Grès'],
		['l’hay les roses', "L'Haÿ-les-Roses"],
		["l'haÿ", "L'Haÿ-les-Roses"],
		['lhay', "L'Haÿ-les-Roses"],
		['hay les roses', "L'Haÿ-les-Roses"],
		['y', 'Y'],
		['oeting', 'Œting'],
		['mans', 'Le Mans'],
		['ste colombe 33', 'Sainte-Colombe'],
		['eyzies', 'Les Eyzies']
	])('finds « %s » first', (query, name) => {
		expect(namesFor(query)[0]).toBe(name);
	});

	it('puts an exact name before a longer one, whatever their populations', () => {
		expect(namesFor('saint étienne').slice(0, 2)).toEqual([
			'Saint-Étienne',
			'Saint-Étienne-du-Grès'
		]);
	});

	it('puts the larger of two homonyms first and tells their departement', () => {
		expect(
			searchCommunes(index, 'sainte colombe').map(({ code, departement }) => [code, departement])
		).toEqual([
			['33390', '33'],
			['12001', '12']
		]);
	});

	it('narrows a name by what starts its code or postcode', () => {
		expect(searchCommunes(index, 'sainte colombe 12').map(({ code }) => code)).toEqual(['12001']);
	});

	it('finds an INSEE code before a postcode, and says which it was', () => {
		expect(searchCommunes(index, '13103').map(({ name, reason }) => [name, reason])).toEqual([
			['Salon-de-Provence', { kind: 'code' }],
			['Saint-Étienne-du-Grès', { kind: 'postcode', postcode: '13103' }]
		]);
		expect(namesFor('2a004')).toEqual(['Ajaccio']);
	});

	it('finds the second postcode of a commune', () => {
		expect(searchCommunes(index, '42100')[0]?.reason).toEqual({
			kind: 'postcode',
			postcode: '42100'
		});
	});

	it('finds old codes and old names, and says so', () => {
		expect(searchCommunes(index, '24404')[0]).toMatchObject({
			code: '24172',
			reason: { kind: 'old-code', code: '24404' }
		});
		expect(searchCommunes(index, 'annecy le vieux')[0]).toMatchObject({
			code: '74010',
			reason: { kind: 'old-name', name: 'Annecy-le-Vieux' }
		});
	});

	it('forgives one typing error from five letters on', () => {
		expect(namesFor('montpelier')).toEqual(['Montpellier', 'Montélier']);
		expect(namesFor('sanit etienne du gres')).toEqual(['Saint-Étienne-du-Grès']);
		expect(namesFor('anecy')).toEqual(['Annecy']);
		expect(namesFor('annexy')).toEqual(['Annecy']);
		expect(namesFor('msns')).toEqual([]);
	});

	it('does not look for errors in what is already a name', () => {
		expect(namesFor('montelier')).toEqual(['Montélier']);
	});

	it('gives nothing for nothing, and no more than asked', () => {
		expect(namesFor('   ')).toEqual([]);
		expect(namesFor('zzzzz')).toEqual([]);
		expect(searchCommunes(index, 's', 2)).toHaveLength(2);
	});

	it('keeps an unknown population unknown, and last', () => {
		expect(searchCommunes(index, '84').at(-1)?.population).toBeNull();
	});
});

describe('an INSEE code', () => {
	it('leads to its commune, or to the one it went into', () => {
		expect(communeOfCode(index, '72181')).toMatchObject({
			kind: 'current',
			commune: { name: 'Le Mans' }
		});
		expect(communeOfCode(index, '74011')).toMatchObject({
			kind: 'old',
			commune: { code: '74010' }
		});
		expect(communeOfCode(index, '99999')).toEqual({ kind: 'unknown' });
	});
});

it('passes over a header and blank lines of the file', () => {
	const { codes } = parseCommuneIndex('code\tnom\n\n72181\tLe Mans\t72000\t146105\t\t\r\n');
	expect(codes).toEqual(['72181']);
});
