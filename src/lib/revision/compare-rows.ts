import { compareText } from '../publish/observation-table.ts';
import type { PublishedRows } from './published-rows.ts';

/** What differs between two versions of the rows of an indicator. */
export interface RowComparison {
	before: number;
	after: number;
	/** Rows with a value, in each. */
	valuesBefore: number;
	valuesAfter: number;
	added: number;
	removed: number;
	/** Rows of both whose value differs, largest move first. */
	changed: Move[];
	/** Rows of both that lost or gained their value. */
	emptied: number;
	filled: number;
	periodsAdded: string[];
	periodsRemoved: string[];
}

/** A value that moved, between two versions or between two periods. */
export interface Move {
	code: string;
	period: string;
	from: number;
	to: number;
}

export function compareRows(before: PublishedRows, after: PublishedRows): RowComparison {
	const changed: Move[] = [];
	let removed = 0;
	let emptied = 0;
	let filled = 0;
	for (const [key, from] of before) {
		const to = after.get(key);
		if (to === undefined) removed++;
		else if (from !== null && to === null) emptied++;
		else if (from === null && to !== null) filled++;
		else if (from !== null && to !== null && from !== to)
			changed.push({ ...splitKey(key), from, to });
	}
	const oldPeriods = periodsOf(before);
	const newPeriods = periodsOf(after);
	return {
		before: before.size,
		after: after.size,
		valuesBefore: valueCount(before),
		valuesAfter: valueCount(after),
		added: after.size - (before.size - removed),
		removed,
		changed: changed.sort(byMove),
		emptied,
		filled,
		periodsAdded: [...newPeriods].filter((period) => !oldPeriods.has(period)).sort(compareText),
		periodsRemoved: [...oldPeriods].filter((period) => !newPeriods.has(period)).sort(compareText)
	};
}

/** Share of rows, or of values if they are worse, that are there no more: 0.05 for 5 %. */
export function dropOf(rows: RowComparison): number {
	const lost = (from: number, to: number) => (from === 0 ? 0 : Math.max(0, (from - to) / from));
	return Math.max(lost(rows.before, rows.after), lost(rows.valuesBefore, rows.valuesAfter));
}

/** Largest move first; ties by code and period, so that two runs say the same. */
export function byMove(a: Move, b: Move): number {
	return (
		Math.abs(b.to - b.from) - Math.abs(a.to - a.from) ||
		compareText(`${a.code} ${a.period}`, `${b.code} ${b.period}`)
	);
}

export function splitKey(key: string): { code: string; period: string } {
	const [code = '', period = ''] = key.split(' ');
	return { code, period };
}

function periodsOf(rows: PublishedRows): Set<string> {
	return new Set([...rows.keys()].map((key) => splitKey(key).period));
}

function valueCount(rows: PublishedRows): number {
	let count = 0;
	for (const value of rows.values()) if (value !== null) count++;
	return count;
}
