// npm start: from a fresh clone to a served site. Plain JavaScript until the dependencies are there.
import { resolve } from 'node:path';
import { ensureInstalled } from './commands/install.mjs';
import { nodeVersionProblem } from './commands/node-version.mjs';

const problem = nodeVersionProblem(process.versions.node);
if (problem) {
	console.error(problem);
	process.exit(1);
}

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);

// From here on TypeScript may be imported.
const { register } = await import('tsx/esm/api');
register();
const { start } = await import('./commands/start.ts');
await start(root);
