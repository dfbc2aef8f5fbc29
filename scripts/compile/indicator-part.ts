import type { CatalogueIndicator, IndicatorSummary } from '../../src/lib/domain/published.ts';
import type { ColumnName } from '../../src/lib/publish/columns.ts';
import type { IndicatorReading } from '../../src/lib/publish/read-indicator.ts';
import type { Territories } from '../read/territories.ts';
import { sha256 } from '../write.ts';
import type { Aggregator } from './aggregates.ts';
import { catalogueIndicator, type WrittenFile } from './catalogue.ts';
import { cellsByPeriod, columnFiles } from './column-files.ts';
import type { FieldCodes } from './coverage.ts';
import { departementParts, type DepartementPart, type Members } from './departement-files.ts';
import { indicatorJumps } from './rank-jumps.ts';
import { observationCsv, publicColumns } from './observation-csv.ts';

/** Path under `static/data` → content. */
export type Contents = [path: string, content: string | Uint8Array][];

/** All that one indicator brings to an edition, whatever the others are. */
export interface IndicatorPart {
	indicator: CatalogueIndicator;
	/** Of its public CSV. */
	columns: ColumnName[];
	summary: Omit<IndicatorSummary, 'version'>;
	/** By departement; none for an indicator that is not known by commune. */
	departements: DepartementPart[];
}

interface Context {
	territories: Territories;
	field: FieldCodes;
	members: readonly Members[];
	aggregator: Aggregator;
}

/** An indicator read without a problem → its part, and the files that are its own. */
export async function compileIndicator(
	{ indicator: definition, table }: IndicatorReading,
	{ territories, field, members, aggregator }: Context
): Promise<{ part: IndicatorPart; contents: Contents }> {
	if (definition === null || table === null) throw new TypeError('an indicator was not read');
	const csv = Buffer.from(observationCsv(table));
	const path = `indicateurs/${definition.id}.csv`;
	const file: WrittenFile = { path, bytes: csv.byteLength, sha256: sha256(csv) };
	const indicator = catalogueIndicator(definition, table, { file, field });
	const contents: Contents = [[path, csv]];
	const told = await aggregator.summarize(indicator, csv);
	let summary: IndicatorPart['summary'] = { ...told, jumps: null };
	let departements: DepartementPart[] = [];
	if (indicator.maille === 'commune') {
		const cells = cellsByPeriod(table, indicator, territories.communes);
		const jumps = indicatorJumps(cells, indicator, {
			summary: told,
			communes: territories.communes
		});
		summary = { ...told, jumps: jumps.told };
		const parts = departementParts(members, cells, { indicator, jumps: jumps.byCode });
		departements = parts.map(({ part }) => part);
		contents.push(...columnFiles(cells, indicator), ...parts.map(({ series }) => series));
	}
	return { part: { indicator, columns: publicColumns(table), summary, departements }, contents };
}
