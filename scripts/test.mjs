// npm test: every check of the project, from a fresh clone. Last line: « N passed, N failed ».
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
const { testProject } = await import('./commands/test-project.ts');
process.exitCode = (await testProject(root)) ? 0 : 1;
