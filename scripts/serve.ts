// npm run preview: serves what the last build wrote.
import { resolve } from 'node:path';
import { serveSite } from './commands/serve-site.ts';

await serveSite(resolve(import.meta.dirname, '..'));
