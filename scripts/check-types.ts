// Types of TypeScript, Svelte and the scripts in plain JavaScript; a warning is an error.
import { resolve } from 'node:path';
import { nodeTool, run } from './commands/run.ts';

const root = resolve(import.meta.dirname, '..');
const sync = await run(...nodeTool('node_modules/@sveltejs/kit/svelte-kit.js', 'sync'), {
	cwd: root,
	live: true
});
const check = await run(
	...nodeTool(
		'node_modules/svelte-check/bin/svelte-check',
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings'
	),
	{ cwd: root, live: true }
);
process.exitCode = sync.code === 0 && check.code === 0 ? 0 : 1;
