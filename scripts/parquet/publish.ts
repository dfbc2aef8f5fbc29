import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { observationColumns, territoryFiles, territoryTables } from '../../src/lib/db/tables.ts';
import type { DataPackage } from '../../src/lib/domain/data-package.ts';
import type { Catalogue, CatalogueIndicator } from '../../src/lib/domain/published.ts';
import { replaceFolder } from '../replace-folder.ts';
import { csvRows } from './csv-rows.ts';
import { parquetPackage, type PartitionedTable, type WrittenPart } from './package.ts';
import { parquetFile, type ParquetFile } from './parquet-file.ts';

/** Columns of each file: the period and the indicator are in its path, as Hive wants. */
const { periode: _inPath, ...fileColumns } = observationColumns;

/**
 * Writes the published tables (`static/data`) as Parquet, by indicator and period, then puts them in the
 * place of what was there. Memory holds a piece of one CSV and a group of rows by period.
 */
export async function publishParquet(data: string, target: string): Promise<PartitionedTable[]> {
	const next = `${target}.next-${process.pid}`;
	const published: DataPackage = JSON.parse(await readFile(join(data, 'datapackage.json'), 'utf8'));
	const catalogue: Catalogue = JSON.parse(await readFile(join(data, 'catalogue.json'), 'utf8'));
	await rm(next, { recursive: true, force: true });
	await mkdir(next, { recursive: true });
	try {
		const tables: PartitionedTable[] = [];
		for (const name of territoryFiles) {
			const path = `territoires/${name}.parquet`;
			const columns = territoryTables[name].columns;
			const file = parquetFile(join(next, path), columns);
			for await (const rows of csvRows(
				join(data, `territoires/${name}.csv`),
				Object.keys(columns)
			)) {
				for (const row of rows) file.add(row);
			}
			await file.close();
			tables.push({ name, parts: [await written(next, path)] });
		}
		for (const indicator of catalogue.indicators) {
			tables.push({ name: indicator.id, parts: await writePeriods(data, next, indicator) });
		}
		await writeFile(
			join(next, 'datapackage.json'),
			`${JSON.stringify(parquetPackage(published, tables), null, '\t')}\n`
		);
		await replaceFolder(next, target, `${target}.previous-${process.pid}`);
		return tables;
	} finally {
		await rm(next, { recursive: true, force: true });
	}
}

async function writePeriods(
	data: string,
	folder: string,
	{ id, path }: CatalogueIndicator
): Promise<WrittenPart[]> {
	const files = new Map<string, { path: string; file: ParquetFile }>();
	const columns = ['periode', ...Object.keys(fileColumns)];
	for await (const rows of csvRows(join(data, path), columns)) {
		for (const [period = '', ...row] of rows) {
			let open = files.get(period);
			if (!open) {
				const part = `indicateurs/indicateur=${id}/periode=${period}/valeurs.parquet`;
				open = { path: part, file: parquetFile(join(folder, part), fileColumns) };
				files.set(period, open);
			}
			open.file.add(row);
		}
	}
	const parts: WrittenPart[] = [];
	for (const { path: part, file } of files.values()) {
		await file.close();
		parts.push(await written(folder, part));
	}
	return parts.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function written(folder: string, path: string): Promise<WrittenPart> {
	const hash = createHash('sha256');
	for await (const piece of createReadStream(join(folder, path))) hash.update(piece);
	const { size } = await stat(join(folder, path));
	return { path, bytes: size, sha256: hash.digest('hex') };
}
