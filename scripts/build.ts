// npm run build: data, pages, compression. BASE_PATH and EDITION choose where and what.
import { resolve } from 'node:path';
import { buildSite } from './commands/build-site.ts';

const isBuilt = await buildSite(resolve(import.meta.dirname, '..'));
// After a failure the engine may still be compressing in its thread: do not wait for it.
if (!isBuilt) process.exit(1);
