import { describe, expect, it } from 'vitest';
import { communeMapNote } from './commune-map.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('communeMapNote', () => {
	it('says that communes are points, and why they stay so after a failure', () => {
		const points = plain(communeMapNote({ kind: 'points', hasFailed: false }));
		expect(points).toBe(
			'Un point par commune : sa surface ne dirait rien de ses habitants. Chaque valeur est dans le tableau.'
		);
		expect(plain(communeMapNote({ kind: 'points', hasFailed: true }))).toBe(
			`Les contours des communes n’ont pas pu être chargés : la carte reste en points. ${points}`
		);
	});

	it('says that communes are areas, and how many are not', () => {
		expect(plain(communeMapNote({ kind: 'areas', without: 0 }))).toBe(
			'Chaque commune est dessinée par son contour (IGN et Etalab, Licence Ouverte 2.0, simplifié). Une grande surface ne veut pas dire beaucoup d’habitants. Chaque valeur est dans le tableau.'
		);
		expect(plain(communeMapNote({ kind: 'areas', without: 1 }))).toContain(
			'simplifié) ; faute de contour, 1 commune reste un point.'
		);
		expect(plain(communeMapNote({ kind: 'areas', without: 3 }))).toContain(
			'3 communes restent des points.'
		);
	});
});
