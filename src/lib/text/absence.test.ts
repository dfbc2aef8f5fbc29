import { describe, expect, it } from 'vitest';
import { statuses } from '../domain/status.ts';
import {
	coverageCautionSentence,
	missingSentence,
	ownAbsenceSentence,
	statusMark
} from './absence.ts';
import { correctionMessage, mailtoLink, messageText } from './correction-message.ts';

describe('words of absence', () => {
	it('have a mark of their own for each status, none of them a number', () => {
		const marks = statuses.map(statusMark);
		expect(new Set(marks).size).toBe(statuses.length);
		expect(marks.filter((mark) => /\d/.test(mark))).toEqual([]);
	});

	it('say why a group has no statistics, or must be read with care', () => {
		expect(coverageCautionSentence({ kind: 'refused', n: 1, size: 12 })).toBe(
			'1\u00a0commune du groupe sur 12 a une valeur\u00a0: sous 5 valeurs, aucune statistique n’est donnée.'
		);
		expect(
			coverageCautionSentence({ kind: 'partial', n: 40, size: 100 }, 'd’Ille-et-Vilaine')
		).toContain(
			'40\u00a0communes d’Ille-et-Vilaine sur 100 ont une valeur, soit moins de la moitié'
		);
		expect(coverageCautionSentence({ kind: 'refused', n: 0, size: 0 })).toContain('Aucune commune');
	});

	it('say why a commune is not on its own figure', () => {
		expect(ownAbsenceSentence('Ablain-Saint-Nazaire', 'secret')).toBe(
			'Ablain-Saint-Nazaire n’a pas de valeur ici. Trop peu de cas\u00a0: le chiffre est masqué pour que personne ne soit reconnu.'
		);
	});

	it('give the reasons of what is missing, the commonest first', () => {
		const none = { secret: 0, notCollected: 0, notApplicable: 0 };
		expect(
			missingSentence({ expected: 100, present: 90, secret: 2, notCollected: 8, notApplicable: 0 })
		).toBe(
			'Il manque 10\u00a0communes sur 100 (10,0\u202f%)\u00a0: non collecté (8) et secret statistique (2).'
		);
		expect(missingSentence({ expected: 3, present: 3, ...none })).toBe(
			'Les 3\u00a0communes ont une valeur.'
		);
		expect(missingSentence({ expected: 0, present: 0, ...none })).toContain('Aucune commune');
	});
});

describe('message about a figure', () => {
	const facts = {
		indicator: 'Déclaration en ligne & autres',
		holder: 'DGFiP',
		commune: { name: "L'Haÿ-les-Roses", code: '94038' },
		period: '2024',
		shown: 'non collecté',
		address: 'https://exemple.fr/commune?code=94038&groupe=epci'
	};

	it('says the indicator, the commune, the period, what is shown and where', () => {
		const { subject, body } = correctionMessage(facts);
		expect(subject).toBe(
			'Correction\u00a0: Déclaration en ligne & autres, L’Haÿ-les-Roses (94038)'
		);
		expect(body).toContain('Ce que la page indique en 2024\u00a0: non collecté');
		expect(body).toContain('Détenteur des chiffres\u00a0: DGFiP');
		expect(body).toContain('https://exemple.fr/commune?code=94038&groupe=epci');
	});

	it('leaves out what the page is not about', () => {
		const { subject, body } = correctionMessage({
			...facts,
			commune: null,
			period: null,
			shown: null
		});
		expect(subject).toBe('Correction\u00a0: Déclaration en ligne & autres');
		expect(body).not.toMatch(/Commune|Période|Ce que la page indique/);
	});

	it('survives its way through an address: ampersands, accents, lines', () => {
		const message = correctionMessage(facts);
		const link = new URL(mailtoLink('mairie+test@exemple.fr', message));
		expect(link.protocol).toBe('mailto:');
		expect(decodeURIComponent(link.pathname)).toBe('mairie+test@exemple.fr');
		expect(link.searchParams.get('subject')).toBe(message.subject);
		expect(link.searchParams.get('body')).toBe(message.body.replaceAll('\n', '\r\n'));
	});

	it('can be copied whole where no contact is configured', () => {
		expect(messageText(correctionMessage(facts))).toMatch(/^Objet\u00a0: Correction[^]*Bonjour,/);
	});
});
