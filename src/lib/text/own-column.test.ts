import { expect, it } from 'vitest';
import { ownColumnLabel, ownConditionLabel, ownDataSentence } from './own-column.ts';
import { nbsp } from './space.ts';

const own = { file: 'mien.csv', label: 'Abonnés', period: '2024-T1' };

it('a heading names the column and its period, when the file has one', () => {
	expect(ownColumnLabel(own)).toBe(`Ma donnée${nbsp}: Abonnés 1er trimestre 2024`);
	expect(ownColumnLabel({ ...own, period: null })).toBe(`Ma donnée${nbsp}: Abonnés`);
});

it('a condition reads as a sentence, whatever the file calls a period', () => {
	const plain = (text: string) => text.replaceAll(/\s/g, ' ');
	expect(plain(ownConditionLabel(own))).toBe('Ma donnée « Abonnés » au 1er trimestre 2024');
	expect(plain(ownConditionLabel({ ...own, period: 'été' }))).toBe('Ma donnée « Abonnés » (été)');
	expect(plain(ownConditionLabel({ ...own, period: null }))).toBe('Ma donnée « Abonnés »');
});

it('a downloaded table says whose the column is, and what does not cover it', () => {
	expect(ownDataSentence(own, 'ma_donnee')).toMatch(
		/ma_donnee.*Abonnés.*mien\.csv.*non de ce site.*licence.*ne la couvrent pas/
	);
});
