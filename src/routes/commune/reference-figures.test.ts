import { describe, expect, it } from 'vitest';
import type { CatalogueIndicator, IndicatorSummary } from '../../lib/domain/published.ts';
import { referenceFigures, referenceSource } from './reference-figures.ts';

const indicator = {
	id: 'actes',
	theme: 'acces',
	label: 'Actes',
	unit: 'count',
	decimals: 0,
	holder: 'ANCT',
	latest: '2024'
} as CatalogueIndicator;
const empty = { rows: [], departements: [] } as unknown as IndicatorSummary;

describe('referenceSource', () => {
	it('takes the last known national value, not the last row', () => {
		const rows = [
			{ code: 'FR', period: '2016', value: 3 },
			{ code: 'FR', period: '2017', value: null }
		] as IndicatorSummary['rows'];
		expect(referenceSource({ ...indicator, maille: 'france' }, { ...empty, rows })).toMatchObject({
			level: 'france',
			period: '2016',
			values: { FR: 3 }
		});
	});

	it('leaves commune-level indicators to the lines of the sheet', () => {
		expect(referenceSource({ ...indicator, maille: 'commune' }, empty)).toBeNull();
	});
});

describe('referenceFigures', () => {
	const national = referenceSource({ ...indicator, maille: 'france' }, empty);
	const local = {
		...referenceSource({ ...indicator, maille: 'departement' }, empty),
		values: { '35': 12 }
	};

	it('puts the departement before the country, with its own value', () => {
		const figures = referenceFigures([national, local] as never, 'acces', '35');
		expect(figures.map(({ level, value }) => [level, value])).toEqual([
			['departement', 12],
			['france', null]
		]);
	});

	it('never lends the value of another departement', () => {
		expect(referenceFigures([local] as never, 'acces', '22')[0]?.value).toBeNull();
	});
});
