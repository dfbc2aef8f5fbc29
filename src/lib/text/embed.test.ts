import { describe, expect, it } from 'vitest';
import { embedProblemSentence, frozenSentence } from './embed.ts';

const published = { version: 'bbbbbbbbbbbb', date: '2026-01-01' };
const frozen = (date: string | null) => ({ version: 'aaaaaaaaaaaa', date });

describe('a frozen embed', () => {
	it('says nothing while its own data are published, nor when it is not frozen', () => {
		expect(frozenSentence(null, published)).toBeNull();
		expect(
			frozenSentence({ version: published.version, date: '2026-01-01' }, published)
		).toBeNull();
	});

	it('dates both data once later ones are published', () => {
		expect(frozenSentence(frozen('2025-03-02'), published)).toMatch(
			/^Intégrée avec les données du 2 mars 2025, version plus récente disponible\s: la figure montre celles du 1er janvier 2026, ses chiffres peuvent avoir changé\.$/
		);
	});

	it('says so when data of the same day were corrected', () => {
		expect(frozenSentence(frozen('2026-01-01'), published)).toContain('corrigées depuis');
	});

	it('does not call later what is older: the site may have gone back', () => {
		const sentence = frozenSentence(frozen('2026-05-01'), published);
		expect(sentence).toContain('que le site ne publie plus');
		expect(sentence).not.toContain('plus récente');
	});

	it('makes do without the date of its data', () => {
		expect(frozenSentence(frozen(null), published)).toContain('autre version des données');
	});
});

it('says in French what an address lacks', () => {
	expect(embedProblemSentence({ kind: 'no-commune' })).toMatch(/«\scode=\s»/);
	expect(embedProblemSentence({ kind: 'malformed-commune', value: '3501' })).toMatch(
		/«\s3501\s» n’est pas un code INSEE/
	);
	expect(embedProblemSentence({ kind: 'unknown-indicator', value: 'licornes' })).toMatch(
		/«\slicornes\s»/
	);
});
