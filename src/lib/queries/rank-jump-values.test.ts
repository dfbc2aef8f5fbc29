import { beforeAll, describe, expect, it } from 'vitest';
import { number, text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { printedSql } from '../db/printed-sql.ts';
import type { Sql } from '../db/sql.ts';
import { leastJump } from '../domain/rank-jump.ts';
import { rankJumps, type JumpCommune } from '../model/rank-jump.ts';
import { communesOfAin, loadCsv, openFixture } from './fixture.ts';
import { communeMove, movedCommunes } from './rank-jump-values.ts';

const moment = { indicator: 'part', from: '2020', to: '2025' } as const;

/** Of the Ain: twenty-four communes of a size, nineteen of another; and a large one, outside the field. */
const communes = Array.from({ length: 44 }, (_, index) => ({
	code: `01${String(100 + index)}`,
	strate: index < 24 ? 3 : index < 43 ? 4 : 7
}));

/** Shares of a thousand: the first is nearly last, then nearly first; the third has none in 2025. */
function numerator(index: number, period: string): number | null {
	if (index === 2 && period === '2025') return null;
	if (index === 0) return period === '2020' ? 205 : 645;
	return 200 + 20 * index;
}

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture(communesOfAin(communes));
	const rows = communes.flatMap(({ code }, index) =>
		[moment.from, moment.to].map((period) => {
			const counted = numerator(index, period);
			return counted === null
				? `${code},${period},,secret,,`
				: `${code},${period},${String(counted / 10)},definitif,${String(counted)},1000`;
		})
	);
	await loadCsv(
		db,
		'part',
		`code,periode,valeur,statut,numerateur,denominateur\n${rows.join('\n')}\n`
	);
}, 60_000);

/** The same rows, as the build ranks them. */
function found(direction: 'higher' | 'lower') {
	const known = communes.flatMap(({ code, strate }, index): JumpCommune[] => {
		const [from, to] = [numerator(index, moment.from), numerator(index, moment.to)];
		if (strate === 7 || from === null || to === null) return [];
		const share = (counted: number) => ({
			value: counted / 10,
			numerator: counted,
			denominator: 1_000
		});
		return [{ code, group: `01 ${String(strate)}`, from: share(from), to: share(to) }];
	});
	return rankJumps(known, { ...moment, direction });
}

/** The printed text is what a reader runs. */
function answer(query: Sql) {
	return db.rows({ text: printedSql(query), values: [] }, (row) => ({
		code: text(row, 'code'),
		from: number(row, 'avant'),
		to: number(row, 'apres'),
		n: number(row, 'n')
	}));
}

describe.each(['higher', 'lower'] as const)('when %s is better, the SQL of a jump', (direction) => {
	const isAscending = direction === 'lower';

	it('lists as many communes as the model says moved, of groups of twenty at least', async () => {
		const { moved, judged, jumps } = found(direction);
		const listed = await answer(movedCommunes({ ...moment, isAscending }, null));
		expect(listed).toHaveLength(moved);
		expect(judged).toBe(23);
		const jump = jumps.get('01100');
		expect(listed[0]).toEqual({
			code: '01100',
			from: jump?.from.rank,
			to: jump?.to.rank,
			n: jump?.n
		});
		const least = listed.map(({ from, to, n }) => Math.abs((to ?? 0) - (from ?? 0)) / (n ?? 1));
		expect(Math.min(...least)).toBeGreaterThanOrEqual(leastJump);
	});

	it('gives the places of one commune, as its sheet tells them', async () => {
		const jump = found(direction).jumps.get('01100');
		expect(await answer(communeMove({ ...moment, isAscending }, '01100'))).toEqual([
			{ code: '01100', from: jump?.from.rank, to: jump?.to.rank, n: 23 }
		]);
	});
});

it('tells beside them how many were judged, and opens with the one that is named', async () => {
	const query = movedCommunes({ ...moment, isAscending: false }, '01100');
	const judged = await db.rows({ text: printedSql(query), values: [] }, (row) =>
		number(row, 'juges')
	);
	expect(new Set(judged)).toEqual(new Set([23]));
});
