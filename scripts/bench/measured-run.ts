import { spawn } from 'node:child_process';
import { family } from './processor-limit.ts';
import { residentMegabytes } from './resident-memory.ts';

export interface MeasuredRun {
	code: number | null;
	seconds: number;
	/** Most that the command and what it started held at once; null outside Linux. */
	peakMegabytes: number | null;
}

/** Runs a command to its end, looking at its memory four times a second. */
export function measuredRun(
	[command, args]: [string, string[]],
	options: { cwd: string; env: NodeJS.ProcessEnv }
): Promise<MeasuredRun> {
	const started = performance.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
		let peak: number | null = null;
		const watching = setInterval(() => {
			if (child.pid === undefined || family(child.pid).length === 0) return;
			const now = residentMegabytes(child.pid);
			if (now !== null) peak = Math.max(peak ?? 0, now);
		}, 250);
		child.on('close', (code) => {
			clearInterval(watching);
			resolve({ code, seconds: (performance.now() - started) / 1000, peakMegabytes: peak });
		});
	});
}
