import { describe, expect, it } from 'vitest';
import { parseCommuneIndex } from '../domain/commune-index.ts';
import { rehearse, type RehearsalInput } from './rehearse.ts';

const communes = parseCommuneIndex(
	[
		'01001\tUn\t01400\t860\t\t',
		'01002\tDeux\t01640\t270\t01099\tAncienne',
		'69123\tLyon\t69001\t520000\t\t'
	].join('\n')
);

const definition = {
	id: 'essai',
	theme: 'contexte',
	libelle: 'Un essai',
	libelleCourt: 'Essai',
	question: 'Combien ?',
	unite: 'count',
	decimales: 0,
	sens: 'hausse',
	maille: 'commune',
	definition: 'Des choses inventées.',
	methode: 'Comptées à la main.',
	limites: 'Aucune.',
	producteur: 'Nous',
	source: { titre: 'Essai', url: 'https://exemple.fr/essai' },
	licence: 'Licence Ouverte 2.0',
	miseAJour: '2026-01-01',
	frequence: 'annuelle',
	ruptures: [],
	additif: true
};

function input(values: string | null, change: Partial<RehearsalInput> = {}): RehearsalInput {
	const bytes = (text: string) => new TextEncoder().encode(text);
	return {
		definition: bytes(JSON.stringify(definition, null, 1)),
		values: values === null ? null : bytes(values),
		edition: 'officielle',
		cog: 2026,
		communes,
		regions: ['84'],
		current: null,
		...change
	};
}

describe('a rehearsal', () => {
	it('previews what the page would open on, communes outside the field left out', () => {
		const { problems, preview, rowsRead } = rehearse(
			input(
				'code,periode,valeur,statut\n01001,2024,5,definitif\n01002,2024,7,definitif\n69123,2024,900,definitif\n'
			)
		);
		expect(problems).toEqual([]);
		expect(rowsRead).toBe(3);
		expect(preview?.rows).toEqual([
			{ code: '01002', name: 'Deux', value: 7 },
			{ code: '01001', name: 'Un', value: 5 }
		]);
		expect(preview?.trend[0]?.summary).toMatchObject({ n: 2, size: 2 });
	});

	it('gives the very problems of the build, with their lines', () => {
		const { problems, rowsRejected } = rehearse(
			input('code;periode;valeur;statut\n1001;2024;5;definitif\n01002;2024;x;definitif\n')
		);
		expect(rowsRejected).toBe(2);
		expect(problems).toMatchObject([
			{ file: 'valeurs.csv', line: 2, found: 'code « 1001 » inconnu' },
			{ file: 'valeurs.csv', line: 3 }
		]);
	});

	it('asks for the values when only the definition is there', () => {
		expect(rehearse(input(null)).problems).toMatchObject([{ expected: 'un fichier valeurs.csv' }]);
	});

	it('says in French what changes against the current edition', () => {
		const current = {
			bytes: new TextEncoder().encode(
				'code,periode,valeur,statut\n01001,2024,4,definitif\n01002,2024,7,definitif\n'
			),
			latest: '2024'
		};
		const values = 'code,periode,valeur,statut\n01001,2024,5,definitif\n01002,2024,7,definitif\n';
		const { changes } = rehearse(input(values, { current }));
		expect(changes?.[0]).toBe(
			'2 → 2 lignes : 0 ajoutée, 0 supprimée, 1 modifiée, 0 vidée, 0 remplie'
		);
		expect(changes?.at(-1)).toMatch(/^À faire : /);
		const same = { bytes: new TextEncoder().encode(values), latest: '2024' };
		expect(rehearse(input(values, { current: same })).changes).toEqual([]);
		expect(rehearse(input(values)).changes).toBeNull();
	});

	it('brings old codes over as the build does', () => {
		const { carryOver, preview } = rehearse(
			input('code,periode,valeur,statut\n01002,2024,7,definitif\n01099,2024,3,definitif\n')
		);
		expect(carryOver).toMatchObject({ oldRows: 1, carriedInto: 1 });
		expect(preview?.rows).toEqual([{ code: '01002', name: 'Deux', value: 10 }]);
	});
});
