import { describe, expect, it, vi } from 'vitest';
import { communeList, indicatorColumn } from './column-file.ts';

const host = { base: '/tableau', version: 'abc' };

function answer(json: unknown) {
	const asked = vi.fn((_address: string) => Promise.resolve(Response.json(json)));
	vi.stubGlobal('fetch', asked);
	return asked;
}

describe('column files', () => {
	it('are asked for by indicator and period, under the version', async () => {
		const column = {
			period: '2024',
			numerators: null,
			denominators: null,
			scaled: [1],
			absences: {},
			status: 0,
			exceptions: {}
		};
		const asked = answer(column);
		const read = await indicatorColumn(host, { indicator: 'part', period: '2024' });
		expect(asked.mock.calls).toEqual([['/tableau/data/colonnes/part/2024.json?v=abc']]);
		expect(read).toEqual(column);
	});

	it('come with the list of communes that they are in the order of', async () => {
		answer({ departements: [['01', '84', 1]], steps: [4], names: 'Ambérieu', populations: [7] });
		expect(await communeList(host)).toMatchObject({ codes: ['01004'], names: ['Ambérieu'] });
	});

	it('are refused when they are something else', async () => {
		answer({ message: 'Connectez-vous' });
		await expect(communeList(host)).rejects.toMatchObject({ kind: 'damaged' });
	});
});
