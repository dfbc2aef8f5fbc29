export interface RankingRow {
	code: string;
	name: string;
	/** Departement, or what else tells homonyms apart. */
	detail?: string | null;
	value: number;
	/** 1 is the first shown; equal values share the lowest rank. */
	rank: number;
	/** Bounds of random variability, in the unit of the value. */
	interval?: readonly [number, number] | null;
	isMine?: boolean;
	isNamed?: boolean;
}

export type RankingItem =
	| { kind: 'row'; row: RankingRow; isTied: boolean; inBand: boolean; y: number; height: number }
	| { kind: 'gap'; count: number; y: number; height: number };

const rowHeight = 34;
const gapHeight = 26;

/**
 * Rows in the order given, with a line where ranks are skipped, and the place of each. Rows of a
 * tie follow each other; `band` is the interval of ranks of one commune.
 */
export function rankingItems(
	rows: readonly RankingRow[],
	band: readonly [number, number] | null = null
): { items: RankingItem[]; height: number } {
	const items: RankingItem[] = [];
	let y = 0;
	rows.forEach((row, index) => {
		const previous = rows[index - 1];
		if (previous && previous.rank !== row.rank) {
			const before = rows.slice(0, index).filter(({ rank }) => rank === previous.rank).length;
			const count = row.rank - previous.rank - before;
			if (count > 0) {
				items.push({ kind: 'gap', count, y, height: gapHeight });
				y += gapHeight;
			}
		}
		const isTied = previous?.rank === row.rank || rows[index + 1]?.rank === row.rank;
		const inBand = band !== null && row.rank >= band[0] && row.rank <= band[1];
		items.push({ kind: 'row', row, isTied, inBand, y, height: rowHeight });
		y += rowHeight;
	});
	return { items, height: y };
}
