import { describe, expect, it } from 'vitest';
import type { DepartementSeries, ValueColumn } from '../domain/published.ts';
import { communeHistory, groupHistory } from './departement-history.ts';

function days(period: string, scaled: (number | null)[]): ValueColumn {
	return {
		period,
		numerators: null,
		denominators: null,
		scaled,
		absences: { 4: [5] },
		status: 0,
		exceptions: {}
	};
}

const series: DepartementSeries = {
	codes: ['01', '02', '03', '04', '05', '06'].map((end) => `350${end}`),
	indicators: {
		delai: [days('2023', [1, 2, 3, 4, 5, null]), days('2024', [2, 3, 4, 5, 6, null])]
	}
};
const delai = { id: 'delai', unit: 'days', decimals: 0, isAdditive: false } as const;

describe('communeHistory', () => {
	it('keeps absent years, with their reason', () => {
		const history = communeHistory(series, delai, '35006');
		expect(history.map(({ period, value }) => [period, value])).toEqual([
			['2023', null],
			['2024', null]
		]);
		expect(history[0]?.measure.status).toBe('secret');
	});

	it('is empty for a commune of elsewhere or an indicator the file lacks', () => {
		expect(communeHistory(series, delai, '22001')).toEqual([]);
		expect(communeHistory(series, { ...delai, id: 'autre' }, '35001')).toEqual([]);
	});
});

describe('groupHistory', () => {
	it('summarises the same communes at each period', () => {
		const history = groupHistory([series], delai, series.codes);
		expect(history?.map(({ period, summary }) => [period, summary.n, summary.median])).toEqual([
			['2023', 5, 3],
			['2024', 5, 4]
		]);
	});

	it('says nothing of a group that reaches beyond the file', () => {
		expect(groupHistory([series], delai, ['35001', '22001'])).toBeNull();
	});

	it('goes over several departements', () => {
		const other = {
			codes: ['22001'],
			indicators: { delai: [days('2023', [9]), days('2024', [10])] }
		};
		const codes = ['22001', ...series.codes.slice(1)];
		const history = groupHistory([series, other], delai, codes);
		expect(history?.map(({ period, summary }) => [period, summary.n, summary.median])).toEqual([
			['2023', 5, 4],
			['2024', 5, 5]
		]);
	});
});
