import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { family } from './processor-limit.ts';

it('finds a process and those it started', async () => {
	const child = spawn('sh', ['-c', 'sleep 20 & wait']);
	await new Promise((done) => setTimeout(done, 300));
	const own = family(process.pid);
	expect(own[0]).toBe(process.pid);
	expect(own).toContain(child.pid);
	expect(family(child.pid ?? 0)).toHaveLength(2);
	for (const pid of family(child.pid ?? 0).reverse()) process.kill(pid);
});
