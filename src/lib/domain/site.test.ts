import { describe, expect, it } from 'vitest';
import { parseSite } from './site.ts';

const complete = {
	nom: 'Tableau de bord',
	editeur: 'Association des maires',
	directeur: 'A. Martin',
	hebergeur: 'Hébergeur',
	contact: 'contact@exemple.fr',
	adresse: 'https://exemple.fr/tableau/'
};

describe('parseSite', () => {
	it('drops the trailing slash of the address', () => {
		expect(parseSite(complete).address).toBe('https://exemple.fr/tableau');
	});

	it('accepts a publisher who has not filled in the notices yet', () => {
		expect(parseSite({ ...complete, editeur: '', contact: '  ' })).toMatchObject({
			publisher: '',
			contact: ''
		});
	});

	it('names the key that is missing', () => {
		const { hebergeur: _, ...rest } = complete;
		expect(() => parseSite(rest)).toThrow('« hebergeur »');
	});

	it('refuses a site without a name', () => {
		expect(() => parseSite({ ...complete, nom: ' ' })).toThrow('« nom »');
	});
});
