// Writes the .br and .gz siblings of the built site: tsx scripts/precompress.ts
import { resolve } from 'node:path';
import { printSizes } from './commands/print-sizes.ts';
import { precompress } from './commands/precompress.ts';
import { projectPaths } from './commands/settings.ts';

const { site, compressed } = projectPaths(resolve(import.meta.dirname, '..'), process.env);
printSizes(await precompress(site, compressed));
