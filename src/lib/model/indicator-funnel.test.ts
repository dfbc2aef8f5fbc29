import { describe, expect, it } from 'vitest';
import type { CommuneColumns } from './chosen-communes.ts';
import { indicatorFunnel } from './indicator-funnel.ts';
import { everyCommune } from './indicator-view.ts';

/** Two small communes and one larger in the Ain, one small without counts, one small in Corsica. */
const columns: CommuneColumns = {
	codes: ['01001', '01002', '01003', '01004', '2A001'],
	names: ['A', 'B', 'C', 'D', 'E'],
	departements: ['01', '01', '01', '01', '2A'],
	regions: ['84', '84', '84', '84', '94'],
	strates: [0, 0, 2, 0, 0],
	populations: [100, 100, 1_500, 100, 100],
	values: [10, 20, 50, null, 40],
	numerators: [2, 4, 50, null, 8],
	denominators: [20, 20, 100, null, 20],
	statuses: ['definitif', 'definitif', 'definitif', 'secret', 'definitif']
};

describe('the funnel of an indicator', () => {
	it('holds the communes with counts, around their value taken together', () => {
		const funnel = indicatorFunnel(columns, { choice: everyCommune, mine: null }, 'percent');
		expect(funnel?.points.codes).toEqual(['01001', '01002', '01003', '2A001']);
		expect(funnel?.points.expected).toBe(40);
		expect(funnel).toMatchObject({ size: 5, mine: null, peers: [] });
	});

	it('marks one commune and those of its departement and size, never itself among them', () => {
		const funnel = indicatorFunnel(columns, { choice: everyCommune, mine: '01001' }, 'percent');
		expect(funnel?.mine).toMatchObject({ code: '01001', value: 10 });
		expect(funnel?.peers.map(({ code }) => code)).toEqual(['01002']);
	});

	it('marks a commune that the filters leave out, and none that does not exist', () => {
		const choice = { ...everyCommune, departement: '2A' };
		const funnel = indicatorFunnel(columns, { choice, mine: '01003' }, 'percent');
		expect(funnel?.points.codes).toEqual(['2A001']);
		expect(funnel?.mine?.code).toBe('01003');
		expect(indicatorFunnel(columns, { choice, mine: '99999' }, 'percent')?.mine).toBeNull();
	});

	it('does not exist for what is no ratio of counts', () => {
		expect(indicatorFunnel(columns, { choice: everyCommune, mine: null }, 'days')).toBeNull();
	});
});
