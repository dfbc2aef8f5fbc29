import { expect, it } from 'vitest';
import { communeScope } from './commune-scope.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

it('names the size, then the finest place', () => {
	const none = { departement: null, region: null, strate: null };
	expect(plain(communeScope(none))).toBe('communes de moins de 10 000 habitants');
	expect(plain(communeScope({ ...none, region: '53' }))).toBe(
		'communes de moins de 10 000 habitants de Bretagne'
	);
	expect(plain(communeScope({ departement: '35', region: '53', strate: 1 }))).toBe(
		'communes de 500 à 999 habitants d’Ille-et-Vilaine'
	);
	expect(plain(communeScope({ ...none, strate: 7 }))).toBe('communes de 10 000 habitants et plus');
	expect(plain(communeScope({ ...none, strate: 0 }))).toBe('communes de moins de 500 habitants');
});
