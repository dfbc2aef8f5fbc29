import { describe, expect, it } from 'vitest';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { indicatorOf } from '../../../lib/queries/fixture.ts';
import { sourceValue } from '../../../lib/text/value.ts';
import { nationalTable, targetSentence } from './national-series.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const national: CatalogueIndicator = indicatorOf({ maille: 'france', hasCounts: false });
const row = {
	code: 'FR',
	period: '2014',
	value: 36,
	numerator: null,
	denominator: null,
	status: 'estime',
	source: 'https://www.senat.fr/rap/a09-106-6.html',
	note: "13 millions d'usagers : deux sources"
};

describe('the table of a national series', () => {
	it('gives each figure its status, its note and a link that shows the host of its source', () => {
		const [first] = nationalTable([row], national).rows;
		expect(first?.cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))).toEqual([
			'2014',
			{ text: expect.stringMatching(/^36.%$/), value: 36 },
			'estimé',
			'13 millions d’usagers : deux sources',
			{ text: 'senat.fr', href: row.source }
		]);
	});

	it('says why a figure is missing, and keeps a source that has no address', () => {
		const missing = { ...row, value: null, status: 'non-collecte', source: 'Archimag', note: null };
		const [first] = nationalTable([missing], national).rows;
		expect(first?.cells).toEqual(['2014', { absent: 'non collecté' }, '', '', 'Archimag']);
	});

	it('names categories by their label', () => {
		const byCategory = { ...national, maille: 'modalite', modalities: { a: 'Bourse' } } as const;
		const { columns, rows } = nationalTable([{ ...row, code: 'a' }], byCategory);
		expect(columns[0]).toEqual({ label: 'Catégorie' });
		expect(rows[0]?.cells[0]).toBe('Bourse');
	});
});

it('keeps the decimals of the source', () => {
	expect(plain(sourceValue(36, national))).toBe('36 %');
	expect(plain(sourceValue(40.2, national))).toBe('40,2 %');
});

it('says a target without the address of its source', () => {
	const target = {
		period: '2016',
		value: 50,
		source: 'Objectif du Gouvernement (Next INpact, 2014, http://exemple.fr/a.htm)'
	};
	expect(plain(targetSentence({ ...national, target }))).toBe(
		'Cible 2016 : 50 % (Objectif du Gouvernement (Next INpact, 2014)).'
	);
	expect(targetSentence(national)).toBe('');
});
