import { readFileSync } from 'node:fs';
import { family } from './processor-limit.ts';

/** Megabytes held by a process and its descendants, shared pages counted once; null outside Linux. */
export function residentMegabytes(pid: number): number | null {
	const kilobytes = family(pid).map(proportional);
	return kilobytes.every((value) => value === null)
		? null
		: Math.round(kilobytes.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 1_000);
}

function proportional(pid: number): number | null {
	try {
		const [, text] =
			/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
		return text === undefined ? null : Number(text);
	} catch {
		return null;
	}
}
