import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	rmdirSync,
	writeFileSync
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** Microseconds over which the share of processor time is held: short, so that it feels like a slow machine. */
const slice = 10_000;

export interface ProcessorLimit {
	/** `cgroup v1`, `cgroup v2`, or `none` where the system lets nobody limit a group of processes. */
	way: 'cgroup v1' | 'cgroup v2' | 'none';
	/** Puts a process and those it has started under the limit; what they start later inherits it. */
	hold(pid: number): void;
	/** 1: as fast as the machine; 4: a quarter of its processor time. */
	slow(slowdown: number): void;
	remove(): void;
}

/**
 * A limit for a whole browser. Throttling a page through the protocol reaches neither its workers nor the
 * browser's own processes, which is where an engine in a worker does its work. Needs root on Linux.
 */
export function processorLimit(name = `tableau-de-bord-${process.pid}`): ProcessorLimit {
	const v1 = join('/sys/fs/cgroup/cpu', name);
	const v2 = join('/sys/fs/cgroup', name);
	const cores = availableParallelism();
	if (made(v1, 'cpu.cfs_quota_us')) {
		return inGroup('cgroup v1', v1, (slowdown) => {
			writeFileSync(join(v1, 'cpu.cfs_period_us'), String(slice));
			const quota = slowdown === 1 ? -1 : Math.round((slice * cores) / slowdown);
			writeFileSync(join(v1, 'cpu.cfs_quota_us'), String(quota));
		});
	}
	if (made(v2, 'cpu.max')) {
		return inGroup('cgroup v2', v2, (slowdown) => {
			const quota = slowdown === 1 ? 'max' : Math.round((slice * cores) / slowdown);
			writeFileSync(join(v2, 'cpu.max'), `${quota} ${slice}`);
		});
	}
	return { way: 'none', hold: () => {}, slow: () => {}, remove: () => {} };
}

/** True when the folder became a group, with the file that limits it. */
function made(folder: string, control: string): boolean {
	try {
		mkdirSync(folder);
		if (existsSync(join(folder, control))) return true;
		rmdirSync(folder);
		return false;
	} catch {
		return false;
	}
}

function inGroup(
	way: ProcessorLimit['way'],
	folder: string,
	slow: (slowdown: number) => void
): ProcessorLimit {
	return {
		way,
		hold: (pid) => {
			for (const process of family(pid)) {
				writeFileSync(join(folder, 'cgroup.procs'), String(process));
			}
		},
		slow,
		remove: () => {
			try {
				rmdirSync(folder);
			} catch {
				// A process is still ending; an empty group costs nothing and goes with the machine.
			}
		}
	};
}

/** A process and its descendants. */
export function family(pid: number): number[] {
	const parents = new Map<number, number[]>();
	for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		const parent = parentOf(entry);
		if (parent === null) continue;
		parents.set(parent, [...(parents.get(parent) ?? []), Number(entry)]);
	}
	const found = [pid];
	for (const process of found) found.push(...(parents.get(process) ?? []));
	return found;
}

/** Null when the process has ended meanwhile. */
function parentOf(pid: string): number | null {
	try {
		// `pid (name that may hold spaces) state parent …`
		const [, after = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
		return Number(after.split(' ')[1]);
	} catch {
		return null;
	}
}
