import { describe, expect, it } from 'vitest';
import { bibtex, licenceMention, longCitation, shortCitation, type Cited } from './citation.ts';

const cited: Cited = {
	title: 'Au fil du temps',
	source: 'Population & ménages',
	producer: 'Insee',
	licence: 'Licence Ouverte 2.0',
	updated: '2025-02-01',
	site: 'Tableau de bord',
	edition: 'officielle',
	dataVersion: '0123456789ab',
	dataDate: '2025-03-01',
	viewUrl: 'https://example.org/indicateurs/population/?periode=2024#evolution',
	isSimulated: false
};
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('citations', () => {
	it('are short for a caption', () => {
		expect(shortCitation(cited)).toBe('Insee, 1er février 2025, via Tableau de bord');
	});

	it('are long for a list of references, with version, date seen and address', () => {
		expect(plain(longCitation(cited, '2026-11-25'))).toBe(
			'Source : Insee, « Population & ménages », mise à jour du 1er février 2025. Figure « Au fil du temps », Tableau de bord, édition officielle, données du 1er mars 2025, version 0123456789ab, consultée le 25 novembre 2026 : https://example.org/indicateurs/population/?periode=2024#evolution'
		);
	});

	it('name the producer and the date of the last update, as the Licence Ouverte asks', () => {
		expect(plain(licenceMention(cited))).toBe(
			'Source : Insee, « Population & ménages », mise à jour du 1er février 2025. Licence Ouverte 2.0.'
		);
	});

	it('say of figures of several indicators what the figure says of its sources', () => {
		const several = {
			...cited,
			producer: '',
			licence: '',
			updated: null,
			source: 'Insee et DGFiP'
		};
		expect(plain(licenceMention(several))).toBe('Source : Insee et DGFiP.');
		expect(shortCitation(several)).toBe('Insee et DGFiP, via Tableau de bord');
	});

	it('begin with a warning when figures are simulated', () => {
		const simulated = { ...cited, isSimulated: true };
		for (const text of [
			shortCitation(simulated),
			longCitation(simulated, '2026-11-25'),
			licenceMention(simulated)
		])
			expect(text).toMatch(/^\[Données simulées\] /);
		expect(bibtex(simulated, '2026-11-25')).toContain('[données simulées]');
	});

	it('are BibTeX that TeX can read: a key, an untouched address, no bare command character', () => {
		const entry = bibtex(cited, '2026-11-25');
		expect(entry).toMatch(/^@misc\{0123456789ab-evolution,\n/);
		expect(entry).toContain(`url = {${cited.viewUrl}}`);
		expect(entry).toContain('author = {{Insee}}');
		expect(entry).toContain('Population \\& ménages');
		expect(entry.split('{').length).toBe(entry.split('}').length);
	});
});
