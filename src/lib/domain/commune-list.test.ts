import { expect, it } from 'vitest';
import { decodeCommuneList, encodeCommuneList } from './commune-list.ts';

const communes = [
	{ code: '01001', name: 'L’Abergement', departement: '01', region: '84', population: 860 },
	{ code: '01004', name: 'Ambérieu', departement: '01', region: '84', population: 14_000 },
	{ code: '2A004', name: 'Ajaccio', departement: '2A', region: '94', population: 499 },
	{ code: '97101', name: 'Les Abymes', departement: '971', region: '01', population: null }
];

it('writes a code as a step from the one before in its departement', () => {
	expect(encodeCommuneList(communes)).toEqual({
		departements: [
			['01', '84', 2],
			['2A', '94', 1],
			['971', '01', 1]
		],
		steps: [1, 3, 4, 1],
		names: 'L’Abergement\nAmbérieu\nAjaccio\nLes Abymes',
		populations: [860, 14_000, 499, null]
	});
});

it('gives back every commune, with its strate', () => {
	const list = decodeCommuneList(encodeCommuneList(communes));
	expect(list.codes).toEqual(communes.map(({ code }) => code));
	expect(list.names).toEqual(communes.map(({ name }) => name));
	expect(list.departements).toEqual(['01', '01', '2A', '971']);
	expect(list.regions).toEqual(['84', '84', '94', '01']);
	expect(list.strates).toEqual([1, 7, 0, null]);
});
