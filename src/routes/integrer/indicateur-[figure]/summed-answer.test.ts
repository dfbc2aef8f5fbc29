import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import type { Maille } from '../../../lib/domain/territory.ts';
import { parseIndicatorEmbed } from './indicator-embed.ts';
import { isSummed } from './summed-answer.ts';

const regions = [{ code: '53', departements: ['22', '35'] }];

function asked(figure: IndicatorFigure, search: string, maille: Maille = 'commune') {
	const part: Partial<CatalogueIndicator> = {
		id: 'part',
		maille,
		latest: '2025',
		periods: ['2024', '2025']
	};
	// What an address is read against: the other fields of an indicator are never looked at.
	const indicator = part as CatalogueIndicator;
	const { question } = parseIndicatorEmbed(new URLSearchParams(`indicateur=part${search}`), {
		figure,
		indicator,
		regions
	});
	if (!question) throw new Error('no question');
	return isSummed(question);
}

describe('what the published summary answers', () => {
	it.each([
		['carte', ''],
		['carte', '&periode=2025'],
		['repartition', '&tri=decroissant'],
		['evolution', ''],
		['evolution', '&departement=35']
	] as const)('%s%s: yes', (figure, search) => {
		expect(asked(figure, search)).toBe(true);
	});

	it.each([
		['carte', '&periode=2024'],
		['carte', '&region=53'],
		['carte', '&departement=35'],
		['tailles', '&strate=500-999'],
		['classement', '&tri=croissant'],
		['repartition', '&code=35012'],
		['evolution', '&code=35012'],
		['entonnoir', ''],
		['couverture', '']
	] as const)('%s%s: no', (figure, search) => {
		expect(asked(figure, search)).toBe(false);
	});

	it('is all that there is of an indicator that no commune has', () => {
		expect(asked('classement', '&departement=35', 'region')).toBe(true);
		expect(asked('categories', '', 'modalite')).toBe(true);
	});
});
