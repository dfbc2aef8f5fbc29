import { describe, expect, it } from 'vitest';
import { parseIndicator } from './parse-indicator.ts';

const definition = {
	id: 'actes',
	theme: 'etat-civil',
	libelle: 'Actes en ligne',
	libelleCourt: 'Actes en ligne',
	question: 'Combien d’actes ?',
	unite: 'count',
	decimales: 0,
	sens: 'hausse',
	maille: 'commune',
	definition: 'Ce qui est compté.',
	methode: 'Un comptage.',
	limites: 'Aucune.',
	producteur: 'ANTS',
	source: { titre: 'Un jeu', url: 'https://exemple.fr/jeu' },
	licence: 'Licence Ouverte 2.0',
	miseAJour: '2025-01-31',
	frequence: 'annuelle',
	additif: true
};

describe('contact of the holder', () => {
	const read = (contact: unknown) => parseIndicator({ ...definition, contact }, 'indicateur.json');

	it('is one address, or nothing', () => {
		expect(read('donnees@exemple.fr')).toMatchObject({
			indicator: { contact: 'donnees@exemple.fr' }
		});
		for (const absent of [undefined, null, ' '])
			expect(read(absent)).toMatchObject({ indicator: { contact: null } });
	});

	it('is refused when a mail program could not write to it, or would write to others', () => {
		for (const wrong of ['donnees', 'a@b.fr, c@d.fr', 'a@b.fr?cc=c@d.fr', 'A <a@b.fr>']) {
			expect(read(wrong)).toMatchObject({
				problems: [
					{ found: `contact : "${wrong}"`, expected: 'une adresse de courriel, et une seule' }
				]
			});
		}
	});
});

it('the id of an indicator is not that of the reader’s own file', () => {
	expect(parseIndicator({ ...definition, id: 'ma-donnee' }, 'indicateur.json')).toMatchObject({
		problems: [
			{
				found: 'id : "ma-donnee"',
				expected: 'un autre nom : celui-ci désigne le fichier du lecteur'
			}
		]
	});
});
