import { describe, expect, it } from 'vitest';
import { fewestRanked } from '../domain/rank-jump.ts';
import { rankJumps, type JumpCommune } from './rank-jump.ts';

const rules = { direction: 'higher', from: '2020', to: '2025' } as const;

/** A share of `denominator`, in percent. */
function share(value: number, denominator: number) {
	return { value, numerator: Math.round((value * denominator) / 100), denominator };
}

interface Given {
	/** Denominator of each commune, at both periods. */
	size: number;
	/** Values of the first commune, from and to; the others stay at 20, 22, 24… */
	mine: [number, number];
	others?: number;
	group?: string;
}

function communes({ size, mine, others = 24, group = '35 3' }: Given): JumpCommune[] {
	const still = Array.from({ length: others }, (_, index) => {
		const value = share(20 + 2 * index, size);
		return { code: `${group} ${String(index)}`, group, from: value, to: value };
	});
	return [{ code: 'mine', group, from: share(mine[0], size), to: share(mine[1], size) }, ...still];
}

describe('a commune that moved many places in its group', () => {
	it('is told with the places that chance leaves possible at each period', () => {
		const found = rankJumps(communes({ size: 5_000, mine: [25, 61] }), rules);
		expect(found).toMatchObject({ judged: 25, moved: 1 });
		const jump = found.jumps.get('mine');
		expect(jump).toMatchObject({
			n: 25,
			from: { period: '2020', rank: 22 },
			to: { period: '2025', rank: 4 }
		});
		// The places do not meet, and each holds the one it had.
		expect(jump?.to.worst).toBeLessThan(jump?.from.best ?? 0);
		for (const end of jump ? [jump.from, jump.to] : []) {
			expect(end.best).toBeLessThanOrEqual(end.rank);
			expect(end.worst).toBeGreaterThanOrEqual(end.rank);
		}
		expect(found.clear.map(({ code }) => code)).toEqual(['mine']);
	});

	it('is not told of a small commune, whose move chance may have made', () => {
		const found = rankJumps(communes({ size: 40, mine: [25, 61] }), rules);
		expect(found).toMatchObject({ judged: 25, moved: 1, clear: [] });
		expect(found.jumps.size).toBe(0);
	});

	it('asks for a quarter of the group, however sure the move', () => {
		// From 22nd to 17th of 25.
		const found = rankJumps(communes({ size: 100_000, mine: [25, 35] }), rules);
		expect(found).toMatchObject({ moved: 0, clear: [] });
	});

	it('has the best place at the lowest value when low is better', () => {
		const given = communes({ size: 5_000, mine: [25, 61] });
		const jump = rankJumps(given, { ...rules, direction: 'lower' }).jumps.get('mine');
		expect(jump).toMatchObject({ from: { rank: 4 }, to: { rank: 22 } });
		expect(jump?.from.worst).toBeLessThan(jump?.to.best ?? 0);
	});

	it('is judged among the same communes at both periods, twenty of them with whole counts', () => {
		const short = communes({ size: 5_000, mine: [25, 61], others: fewestRanked - 2 });
		expect(rankJumps(short, rules)).toMatchObject({ judged: 0, moved: 0 });
		const broken = communes({ size: 5_000, mine: [25, 61] }).map((commune, index) =>
			index > 0 && index < 10
				? { ...commune, to: { ...commune.to, numerator: commune.to.numerator + 0.5 } }
				: commune
		);
		expect(rankJumps(broken, rules)).toMatchObject({ judged: 0, moved: 0 });
	});

	it('needs to be surer when thousands are looked at, and the widest comes first', () => {
		const alone = communes({ size: 900, mine: [31, 55] });
		const found = rankJumps(alone, rules);
		expect(found.jumps.has('mine')).toBe(true);
		const crowd = Array.from({ length: 400 }, (_, index) =>
			communes({ size: 900, mine: [31, 31], group: `g${String(index)}` })
		);
		const amid = rankJumps([...alone, ...crowd.flat()], rules);
		expect(amid).toMatchObject({ judged: 25 + 400 * 25, moved: 1, clear: [] });
		expect(amid.jumps.get('mine')).toEqual(found.jumps.get('mine'));

		const two = [
			...communes({ size: 5_000, mine: [25, 55] }),
			...communes({ size: 5_000, mine: [21, 65], group: 'b' }).map((commune) =>
				commune.code === 'mine' ? { ...commune, code: 'other' } : commune
			)
		];
		expect(rankJumps(two, rules).clear.map(({ code }) => code)).toEqual(['other', 'mine']);
	});

	it('finds nothing in chance alone: the same rates, drawn twice', () => {
		// A generator of Lehmer, so that the draws are the same at each run.
		let state = 7;
		const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
		const draw = (rate: number, size: number) => {
			let numerator = 0;
			for (let one = 0; one < size; one++) if (random() < rate) numerator++;
			return { value: (100 * numerator) / size, numerator, denominator: size };
		};
		const drawn = Array.from({ length: 2_000 }, (_, index) => {
			const rate = 0.4 + 0.01 * (index % 20);
			const size = 50 + (index % 7) * 60;
			return {
				code: String(index),
				group: String(Math.floor(index / 40)),
				from: draw(rate, size),
				to: draw(rate, size)
			};
		});
		const found = rankJumps(drawn, rules);
		expect(found.moved).toBeGreaterThan(400);
		expect(found.jumps.size).toBe(0);
	});
});
