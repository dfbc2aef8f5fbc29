import { expect, it } from 'vitest';
import {
	coverageSentence,
	percentileSentence,
	positionLabel,
	rankLabel,
	rankRange,
	rankSetSentence,
	rankStatementSentence
} from './rank.ts';

function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

it('gives a rank among how many, ties said', () => {
	expect(plain(rankLabel({ rank: 12, n: 87, tied: 1 }))).toBe('12e sur 87');
	expect(plain(rankLabel({ rank: 1, n: 1_200, tied: 3 }))).toBe('1re ex æquo sur 1 200');
});

it('gives the places a commune may have, or none when they cover too much', () => {
	expect(rankRange({ best: 12, worst: 31, n: 87, isTelling: true })).toBe(
		'entre la 12e et la 31e place sur 87'
	);
	expect(rankRange({ best: 1, worst: 1, n: 87, isTelling: true })).toBe('1re place sur 87');
	expect(rankRange({ best: 1, worst: 87, n: 87, isTelling: false })).toBe('rang non départageable');
});

it('counts those above and below for certain', () => {
	expect(plain(rankSetSentence({ above: 1, below: 56 }))).toBe(
		'1 commune nettement au-dessus, 56 nettement au-dessous, les autres non départageables.'
	);
});

it('says a rank as an interval, or why there is none', () => {
	const ranks = { best: 12, worst: 31, above: 11, below: 56, n: 87 };
	expect(plain(rankStatementSentence({ kind: 'telling', ...ranks }, 'higher'))).toBe(
		'Entre la 12e et la 31e place sur 87 : 11 communes nettement au-dessus, 56 nettement au-dessous, les autres non départageables.'
	);
	expect(rankStatementSentence({ kind: 'telling', ...ranks }, 'lower')).toContain(
		'place sur 87, la 1re ayant la valeur la plus basse'
	);
	expect(plain(rankStatementSentence({ kind: 'not-telling', ...ranks }, 'higher'))).toMatch(
		/^Un rang n’apprendrait rien : l’intervalle couvre plus de la moitié du groupe\. 11 communes/
	);
	expect(rankStatementSentence({ kind: 'no-counts' }, 'none')).toContain('aucun rang');
});

it('places a value without judging it', () => {
	expect(plain(percentileSentence(71.6, 86))).toBe(
		'Valeur plus élevée que celle de 72 % des 86 autres communes.'
	);
	expect(positionLabel('middle-half')).toBe('dans la moitié centrale du groupe');
});

it('says how many communes have a value', () => {
	expect(plain(coverageSentence(85, 87))).toBe('85 communes sur 87 ont une valeur.');
	expect(plain(coverageSentence(1, 87))).toBe('1 commune sur 87 a une valeur.');
});
