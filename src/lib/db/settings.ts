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
