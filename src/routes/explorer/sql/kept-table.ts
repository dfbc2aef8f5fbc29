import { DatabaseError } from '../../../lib/db/database-error.ts';
import type { Explorer } from '../../../lib/db/explorer.svelte.ts';
import { ownFileTable, ownTable, ownTableColumns, ownTableCsv } from '../../../lib/db/own-table.ts';
import { keptFile } from '../../../lib/own-file/kept-file.ts';
import { OwnClient } from '../../../lib/own-file/own-client.ts';
import { ownColumnLabel } from '../../../lib/text/own-column.ts';
import { OwnFileError } from '../../../lib/own-file/own-file-fault.ts';
import { ownFaultSentence } from '../../../lib/text/own-file.ts';
import { sqlWords } from '../../../lib/text/sql.ts';
import { columnsOf, type ListedTable } from './tables.ts';

/**
 * The column that the reader keeps, as sheets and the explorer have it, under the name that the SQL shown
 * beside filters gives it; null when none is kept. Rejects when the engine refuses it.
 */
export async function addKeptColumn(explorer: Explorer): Promise<ListedTable | null> {
	const column = (await keptFile())?.column ?? null;
	if (column === null) return null;
	await explorer.addTable({
		name: ownTable,
		columns: ownTableColumns,
		csv: ownTableCsv(column),
		isSimulated: false
	});
	return {
		name: ownTable,
		title: sqlWords.ownColumn(ownColumnLabel(column), column.file),
		columns: columnsOf(ownTableColumns),
		indicator: null
	};
}

/**
 * The file that the reader keeps in this browser, as a table with the INSEE code of today's commune
 * first; null when none is kept; a sentence when it cannot be read, or when the engine refuses it.
 */
export async function addKeptTable(
	explorer: Explorer,
	communes: () => Promise<string>,
	onProgress: (share: number) => void
): Promise<ListedTable | { fault: string } | null> {
	const kept = await keptFile();
	if (kept === null) return null;
	const client = new OwnClient();
	try {
		const read = { format: {}, sheet: null, communes: await communes() };
		const { choice, columns } = await client.read(kept.file, read, onProgress);
		const { valueColumns } = await client.match(choice, []);
		const types = columns.map((column, index): [string, 'real' | 'text'] => [
			column.name,
			valueColumns.includes(index) ? 'real' : 'text'
		]);
		await explorer.addTable({
			name: ownFileTable,
			columns: Object.fromEntries([['commune_insee', 'text'], ...types]),
			csv: await client.csv(),
			isSimulated: false
		});
		return {
			name: ownFileTable,
			title: sqlWords.ownTable(kept.file.name),
			columns: [['commune_insee', 'text'] as const, ...types].map(([column, type]) => ({
				name: column,
				type: type === 'real' ? 'nombre' : 'texte'
			})),
			indicator: null
		};
	} catch (error) {
		return { fault: faultSentence(error) };
	} finally {
		client.close();
	}
}

/** The other tables are there all the same. */
function faultSentence(error: unknown): string {
	if (error instanceof OwnFileError) return ownFaultSentence(error.fault);
	const isMemory = error instanceof DatabaseError && error.kind === 'unusable';
	return isMemory ? sqlWords.ownTableTooLarge : sqlWords.ownTableFailed;
}
