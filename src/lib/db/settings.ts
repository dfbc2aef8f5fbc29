import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Numbers come out as numbers: without these, `count(*)` is a BigInt and `sum` an object. */
export const queryConfig = { castBigIntToDouble: true, castDecimalToDouble: true } as const;

/**
 * First statements of every database: nothing is ever fetched from the vendor's host. A missing
 * extension must fail plainly instead of being looked for on the network.
 */
export async function applySettings(db: Database): Promise<void> {
	await db.run(sql`SET autoinstall_known_extensions = false`);
	await db.run(sql`SET autoload_known_extensions = false`);
}

/** Folder of the registered files: the only one that a locked database may read, while it is filled. */
export const fileFolder = '/tables/';

/**
 * Closes the database for what a reader types: no file but the ones the site registers in `fileFolder`,
 * no network, no extension, and no way back. Errors come as JSON, which tells their place. `memory`:
 * bytes that tables and queries may take together.
 */
export async function lock(db: Database, memory: number): Promise<void> {
	await db.run(sql`SET memory_limit = ${`${Math.round(memory / 1_000_000)}MB`}`);
	await db.run(sql`SET errors_as_json = true`);
	await db.run(sql`SET allowed_directories = [${fileFolder}]`);
	await db.run(sql`SET enable_external_access = false`);
	await db.run(sql`SET lock_configuration = true`);
}
