import { expect, test } from 'vitest';
import { countByService, countByTheme } from './count.ts';
import { isOnline, isProcedure, parseIndex, serviceTypes, type Fiche } from './fiche.ts';

const fiche = (id: string, path: string, ...services: string[]): Fiche => {
	const [filing] = parseIndex([{ id, type: 'particuliers', theme: path }]);
	if (!filing) throw new Error(`${id} is not a fiche`);
	return { ...filing, services: new Set(services) };
};

test('the types of services are found at any depth of a page', () => {
	const page = {
		children: [
			{ name: 'ServiceEnLigne', attributes: { type: 'Formulaire' } },
			{
				name: 'Texte',
				children: [{ name: 'ServiceEnLigne', attributes: { type: 'Téléservice' } }]
			},
			{ name: 'Titre', attributes: { type: 'Simulateur' } }
		]
	};
	expect(serviceTypes(page)).toEqual(new Set(['Formulaire', 'Téléservice']));
});

test('only fiches for « particuliers » are kept from the index', () => {
	const index = [
		{ id: 'F1', type: 'particuliers', theme: 'Accueil particuliers > Argent > Impôts locaux > X' },
		{ id: 'N1', type: 'particuliers', theme: 'Accueil particuliers > Argent' },
		{ id: 'F2', type: 'associations', theme: 'Accueil > Argent > Impôts locaux' },
		{ id: 'F3', type: 'particuliers' }
	];
	expect(parseIndex(index)).toEqual([{ id: 'F1', theme: 'Argent', dossier: 'Impôts locaux' }]);
});

test('a simulator or a model of letter alone is no procedure, a form alone is not online', () => {
	const simulator = fiche('F1', 'Accueil > Argent > Impôts locaux', 'Simulateur');
	const form = fiche('F2', 'Accueil > Argent > Impôts locaux', 'Formulaire', 'Simulateur');
	expect(isProcedure(simulator)).toBe(false);
	expect(isProcedure(form)).toBe(true);
	expect(isOnline(form.services)).toBe(false);
	expect(isOnline(new Set(['Téléservice personnalisé sur SP']))).toBe(true);
});

test('counts are by theme, with one total that leaves composite dossiers out', () => {
	const counts = countByTheme([
		fiche('F1', 'Accueil > Argent > Impôts locaux', 'Téléservice', 'Formulaire'),
		fiche('F2', 'Accueil > Argent > Impôts locaux', 'Formulaire'),
		fiche('F3', 'Accueil > Logement > Allocations logement', 'Téléservice'),
		fiche('F4', 'Accueil > Comment faire si > Je déménage', 'Téléservice')
	]);
	expect(counts.find(({ code }) => code === 'argent')).toEqual({
		code: 'argent',
		online: 1,
		procedures: 2
	});
	expect(counts.at(-1)).toEqual({ code: 'ensemble', online: 2, procedures: 3 });
});

test('the three services are counted by their dossiers', () => {
	const counts = countByService([
		fiche('F1', "Accueil > Papiers - Citoyenneté > Actes d'état civil", 'Formulaire'),
		fiche('F2', 'Accueil > Famille > Mariage', 'Téléservice'),
		fiche('F3', 'Accueil > Transports > Permis de conduire', 'Téléservice')
	]);
	expect(counts.find(({ code }) => code === 'etat-civil')).toEqual({
		code: 'etat-civil',
		online: 1,
		procedures: 2
	});
});
