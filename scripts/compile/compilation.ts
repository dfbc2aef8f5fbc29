import type { Edition } from '../../src/lib/domain/indicator.ts';
import type {
	CatalogueIndicator,
	IndicatorSummary,
	References
} from '../../src/lib/domain/published.ts';
import { territoryFiles, type TerritoryFile } from '../../src/lib/db/tables.ts';
import type { ColumnName } from '../../src/lib/publish/columns.ts';
import type { IndicatorReading } from '../../src/lib/publish/read-indicator.ts';
import type { Territories } from '../read/territories.ts';
import { sha256, type Staging } from '../write.ts';
import { openAggregator, type Aggregator } from './aggregates.ts';
import { catalogue, catalogueIndicator, type WrittenFile } from './catalogue.ts';
import { cellsByPeriod, columnFiles, communeFiles } from './column-files.ts';
import { fieldCodes } from './coverage.ts';
import { dataPackage } from './datapackage.ts';
import {
	addIndicator,
	departementJson,
	departementSeriesJson,
	emptyColumns
} from './departement-files.ts';
import { observationCsv, publicColumns } from './observation-csv.ts';
import { comparatorsOf } from './references.ts';
import { searchList } from './search-list.ts';
import { territoryCsv } from './territory-csv.ts';

/** Compiles indicators one after the other into a staging, then what depends on all of them. */
export interface Compilation {
	/** Adds an indicator read without a problem. */
	add(reading: IndicatorReading): Promise<void>;
	/** Adds a file that is published as it is given. */
	copy(path: string, text: string): Promise<void>;
	/** Writes the files that need every indicator; gives what was published. */
	finish(edition: Edition): Promise<{ version: string; files: number; bytes: number }>;
	close(): Promise<void>;
}

export function openCompilation(territories: Territories, staging: Staging): Compilation {
	const csv = territoryCsv(territories);
	const field = fieldCodes(territories);
	const departements = emptyColumns(territories);
	const indicators: CatalogueIndicator[] = [];
	const columns = new Map<string, readonly ColumnName[]>();
	const summaries = new Map<string, Omit<IndicatorSummary, 'version'>>();
	const references: Omit<References, 'version'> = { indicators: {}, series: {} };
	const written: WrittenFile[] = [];
	let aggregator: Aggregator | null = null;

	async function write(path: string, content: string | Uint8Array): Promise<WrittenFile> {
		const file = await staging.write(path, content);
		written.push(file);
		return file;
	}

	return {
		async add({ indicator: definition, table }) {
			if (definition === null || table === null) throw new TypeError('an indicator was not read');
			const bytes = Buffer.from(observationCsv(table));
			const file = await write(`indicateurs/${definition.id}.csv`, bytes);
			const indicator = catalogueIndicator(definition, table, { file, field });
			indicators.push(indicator);
			columns.set(indicator.id, publicColumns(table));
			if (indicator.maille === 'commune') {
				const cells = cellsByPeriod(table, indicator, territories.communes);
				addIndicator(departements, cells, indicator);
				for (const [path, text] of columnFiles(cells, indicator)) await write(path, text);
			}
			aggregator ??= await openAggregator(csv);
			const summary = await aggregator.summarize(indicator, bytes);
			summaries.set(indicator.id, summary);
			if (indicator.maille === 'commune') {
				const { latest, series } = comparatorsOf(summary, indicator);
				references.indicators[indicator.id] = latest;
				references.series[indicator.id] = series;
			}
		},
		async copy(path, text) {
			await write(path, text);
		},
		async finish(edition) {
			const territoryWritten = new Map<TerritoryFile, WrittenFile>();
			for (const name of territoryFiles) {
				territoryWritten.set(name, await write(`territoires/${name}.csv`, csv[name]));
			}
			for (const [path, text] of communeFiles(territories)) await write(path, text);
			await write('recherche.tsv', searchList(territories.communes));
			const versioned = (version: string): [string, string][] => {
				const list = catalogue(territories, indicators, { edition, version });
				return [
					['catalogue.json', JSON.stringify(list)],
					[
						'datapackage.json',
						JSON.stringify(dataPackage(list, columns, territoryWritten), null, '\t')
					],
					['references.json', JSON.stringify({ version, ...references })],
					...[...summaries].map(([id, summary]): [string, string] => [
						`summaries/${id}.json`,
						JSON.stringify({ version, ...summary })
					])
				];
			};
			const version = versionOf(
				written,
				versioned(''),
				departements.map((one) => [
					departementJson(one, territories, ''),
					departementSeriesJson(one, '')
				])
			);
			for (const [path, text] of versioned(version)) await write(path, text);
			for (const one of departements) {
				const { code } = one.departement;
				await write(`departements/${code}.json`, departementJson(one, territories, version));
				await write(`departements/${code}-series.json`, departementSeriesJson(one, version));
			}
			const bytes = written.reduce((total, file) => total + file.bytes, 0);
			return { version, files: written.length, bytes };
		},
		close: async () => aggregator?.close()
	};
}

/** Twelve hex characters of the hash of everything published, the version itself left blank. */
function versionOf(
	written: readonly WrittenFile[],
	versioned: readonly [string, string][],
	departements: readonly string[][]
): string {
	const parts = [
		...written.map((file) => `${file.path} ${file.sha256}`),
		...versioned.map(([path, text]) => `${path} ${sha256(text)}`),
		...departements.flat().map((text) => sha256(text))
	];
	return sha256(parts.join('\n')).slice(0, 12);
}
